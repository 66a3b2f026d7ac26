import type { Connection } from '../domain/connection';
import { DEFAULT_PACE_MINUTES } from '../domain/schedule';
import { MINUTE } from '../domain/time';
import type { Locale } from './locale';
import { formatSpan } from './moments';
import type { OptionsLocale } from './options-locale';
import type { PackRecord } from './pack-view';
import { hostsText } from './pack-view';
import type { Choice } from './shapes';

/** What is typed into a pack's form, by the name of its field. */
export type PackTyped = Record<string, string>;

/** One field that this pack needs. */
export interface PackField {
  name: string;
  label: string;
  hint: string;
  /** Not shown as it is typed. */
  hidden: boolean;
  /** Part of what is kept encrypted. */
  secret: boolean;
}

const PACES = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1440];

/** Fields that make up the secret; several are joined by a colon. */
function secretFields({ pack }: PackRecord, stored: boolean, locale: OptionsLocale): PackField[] {
  const say = locale.words.packs;
  const hint = stored ? say.secretKept : say.secretHint(hostsText(pack.hosts, locale));
  const field = (name: string, label: string, hidden: boolean, hintOfIt = ''): PackField => ({
    name,
    label,
    hint: hintOfIt,
    hidden,
    secret: true,
  });
  switch (pack.signIn.kind) {
    case 'browser':
    case 'none':
      return [];
    case 'bearer':
    case 'header':
      return [field('secret', say.signIns[pack.signIn.kind], true, hint)];
    case 'basic':
      return [field('user', say.user, false), field('password', say.password, true, hint)];
    case 'client-credentials':
      return [
        field('clientId', say.clientId, false),
        field('clientSecret', say.clientSecret, true, hint),
      ];
  }
}

/** Every field, in the order in which they are asked. */
export function packFields(
  record: PackRecord,
  stored: boolean,
  locale: OptionsLocale,
): PackField[] {
  const asked = (record.pack.asks ?? []).map(({ name, label }) => ({
    name: `asked.${name}`,
    label,
    hint: '',
    hidden: false,
    secret: false,
  }));
  return [...secretFields(record, stored, locale), ...asked];
}

/** Not below what the pack allows; its own pace is among them. */
export function packPaces({ pack }: PackRecord, locale: Locale): Choice[] {
  const allowed = PACES.filter((minutes) => minutes > pack.paceMinutes);
  return [pack.paceMinutes, ...allowed].map((minutes) => ({
    value: String(minutes),
    label: formatSpan(minutes * MINUTE, locale),
  }));
}

const firstPace = ({ pack }: PackRecord): number =>
  Math.max(pack.paceMinutes, DEFAULT_PACE_MINUTES);

/** What is missing or cannot be, by field; empty where all is well. */
export function packErrors(
  record: PackRecord,
  typed: PackTyped,
  stored: boolean,
  locale: OptionsLocale,
): PackTyped {
  const say = locale.words.packs;
  const fields = packFields(record, stored, locale);
  const blank = ({ name }: PackField): boolean => (typed[name] ?? '').trim() === '';
  const secrets = fields.filter(({ secret }) => secret);
  const keeps = stored && secrets.every(blank);
  const missing = fields.filter((field) => blank(field) && !(field.secret && keeps));
  const errors = Object.fromEntries(missing.map(({ name }) => [name, say.missing]));
  // The first of two is cut off at the first colon.
  if (secrets.length === 2 && typed[secrets[0]?.name ?? '']?.includes(':')) {
    return { ...errors, [secrets[0]?.name ?? '']: say.noColon };
  }
  const unit = record.pack.gigabyte === 'unknown' && !typed.gigabyte;
  return unit ? { ...errors, gigabyte: say.missing } : errors;
}

/** `user:password`, or the one secret; null keeps the stored one. */
export function joinSecret(
  record: PackRecord,
  typed: PackTyped,
  locale: OptionsLocale,
): string | null {
  const parts = secretFields(record, false, locale).map(({ name }) => typed[name] ?? '');
  return parts.every((part) => part === '') ? null : parts.join(':');
}

/** The answers to what the pack asks for besides, by its own names. */
export const askedOf = ({ pack }: PackRecord, typed: PackTyped): Record<string, string> =>
  Object.fromEntries(
    (pack.asks ?? []).map(({ name }) => [name, (typed[`asked.${name}`] ?? '').trim()]),
  );

/** What stands in the form at first; a stored secret never comes back. */
export function typedFor(record: PackRecord, stored: Connection | null): PackTyped {
  const asked = Object.entries(stored?.site?.asked ?? {});
  const known = record.pack.gigabyte === 'unknown' ? '' : record.pack.gigabyte;
  return {
    name: stored?.name ?? record.pack.name,
    gigabyte: stored?.gigabyte ?? known,
    paceMinutes: String(stored?.paceMinutes ?? firstPace(record)),
    ...Object.fromEntries(asked.map(([name, value]) => [`asked.${name}`, value])),
  };
}

import { WATCHED_PACE_MINUTES } from '../domain/schedule';
import { cardsOf, digitsOf } from './cards-of-draft';
import type { FoundBucket, FoundField, FoundValue } from './found';
import type { BucketMap, LineMap } from './line-shape';
import type { ProviderPack } from './pack-shape';
import { findCards } from './places/cards';
import { withoutState } from './places/heading-state';
import type { WatchDraft } from './watch-draft';

const AMOUNTS: readonly FoundField[] = ['remaining', 'used', 'total'];
/** Without one of these, dates alone tell of no allowance. */
const TELLS: readonly FoundField[] = [...AMOUNTS, 'percentUsed', 'percentRemaining', 'unlimited'];
/** What a bare number counts, where it can count nothing else. */
const BARE: Partial<Record<FoundBucket['kind'], 'SMS' | 'min'>> = { sms: 'SMS', voice: 'min' };
const NAMES = { data: 'Data', voice: 'Calls', sms: 'SMS', money: 'Balance' } as const;

/** `https://my.suixing.example` becomes `my-suixing-example`. */
const idOf = ({ hostname }: URL): string =>
  `p-${hostname.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 26).replace(/-+$/, '');

const sameBucket = (one: FoundValue, other: FoundValue): boolean =>
  (one.bucket?.at ?? other.bucket?.at) === (other.bucket?.at ?? one.bucket?.at) &&
  one.bucket?.kind === other.bucket?.kind &&
  one.bucket?.purpose === other.bucket?.purpose &&
  one.bucket?.name === other.bucket?.name;

/** The main allowance is called by its heading; others by the words that stand with them. */
function nameOf(value: FoundValue | undefined): string {
  if (value?.bucket == null) return '';
  const { kind, purpose, name } = value.bucket;
  // A number that heads the page is nobody's name, and no business of a pack.
  if (kind !== 'data' || findCards(name.toLowerCase()).length > 0) return '';
  if (purpose === 'general') return withoutState(name).slice(0, 80);
  const [label = ''] = value.quote.split(value.text);
  const told = /\d/.test(label) ? '' : label.replace(/[\s:：]+$/, '');
  return (told || withoutState(name)).slice(0, 80);
}

function bucketMap(values: readonly FoundValue[]): BucketMap | null {
  const bucket = values[0]?.bucket;
  if (bucket === null || bucket === undefined) return null;
  const map: BucketMap = {
    kind: bucket.kind,
    name: nameOf(values[0]) || NAMES[bucket.kind],
    purpose: bucket.purpose,
  };
  for (const value of values) {
    const { field, place } = value;
    if (field === 'card') continue;
    const unit = value.unit === '' ? (BARE[bucket.kind] ?? 'text') : 'text';
    if (AMOUNTS.includes(field)) Object.assign(map, { [field]: { place, unit } });
    else Object.assign(map, { [field]: { place } });
  }
  return map;
}

/** Values of one allowance together, in the order in which the page shows them. */
function bucketsOf(values: readonly FoundValue[]): BucketMap[] {
  const groups: FoundValue[][] = [];
  for (const value of values) {
    if (value.bucket === null) continue;
    const group = groups.find(([first]) => first !== undefined && sameBucket(first, value));
    if (group === undefined) groups.push([value]);
    else group.push(value);
  }
  const telling = groups.filter((group) => group.some(({ field }) => TELLS.includes(field)));
  return telling.map(bucketMap).filter((map) => map !== null);
}

/** Pages say all sorts of things about their language. */
function localeOf({ locale }: WatchDraft): { locale?: string } {
  try {
    const [known] = Intl.getCanonicalLocales(locale.replaceAll('_', '-'));
    return known === undefined ? {} : { locale: known };
  } catch {
    // What is no language tag says nothing.
    return {};
  }
}

/** @param name null: it has a name of its own on the page */
function lineMapOf(values: readonly FoundValue[], name: string | null): LineMap {
  const card = values.find(({ field }) => field === 'card');
  const end = values.find(({ field }) => field === 'expiresAt');
  const tail = digitsOf(card?.text ?? values[0]?.place.within?.text ?? '');
  const main = values.find(({ bucket }) => bucket?.kind === 'data' && bucket.name !== '');
  return {
    request: 'page',
    id: { value: name === null && tail !== '' ? `card-${tail}` : 'line' },
    name: name ?? (withoutState(main?.bucket?.name ?? '').slice(0, 80) || `•••• ${tail}`),
    ...(card === undefined ? {} : { tail: { place: card.place } }),
    ...(end === undefined ? {} : { expiresAt: { place: end.place } }),
    buckets: bucketsOf(values),
  };
}

function linesOf(cards: readonly FoundValue[][], name: string): LineMap[] {
  const told = cards.filter((values) => bucketsOf(values).length > 0);
  return told.map((values) => lineMapOf(values, told.length > 1 ? null : name));
}

/**
 * The pack that a confirmed page comes to: like any other, it can be exported, edited and shared. It
 * holds words of the page and no values.
 * @param suffix tells packs of one website apart
 */
export function packFromDraft(draft: WatchDraft, suffix: string): ProviderPack {
  const url = new URL(draft.url);
  const card = draft.values.find(({ field }) => field === 'card');
  const name = draft.name.trim().slice(0, 80) || url.host;
  const cards = cardsOf(draft.values);
  // Braces would make a template of it.
  const address = url.href.replaceAll('{', '%7B').replaceAll('}', '%7D');
  return {
    format: 1,
    id: `${idOf(url)}-${suffix}`,
    version: 1,
    name,
    hosts: [url.origin],
    signIn: { kind: 'browser' },
    requests: [{ id: 'page', url: address, answer: 'html' }],
    zone: draft.zone,
    ...localeOf(draft),
    gigabyte: draft.gigabyte,
    ...(card === undefined ? {} : { account: { place: card.place } }),
    lines: linesOf(cards, name),
    links: { account: address },
    paceMinutes: WATCHED_PACE_MINUTES,
  };
}

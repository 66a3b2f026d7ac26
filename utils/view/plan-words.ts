import type { Gigabyte } from '../domain/connection';
import type { Plan } from '../domain/model';
import { joined, toAmount } from './amounts';
import { dotted } from './dotted';
import type { Locale } from './locale';
import type { PageLocale } from './page-locale';

/** `20 GB`, `Unlimited`, or its name where the provider tells no size. */
export function planSize(plan: Plan, gigabyte: Gigabyte, locale: PageLocale): string {
  if (plan.unlimited) return locale.words.card.unlimited;
  if (plan.dataBytes === null || plan.dataBytes === 0) return plan.name;
  return joined(toAmount(plan.dataBytes, gigabyte, locale));
}

export function validityText(plan: Plan, { words }: Locale): string {
  if (plan.validity === null) return '';
  const { count, unit } = plan.validity;
  if (unit === 'day') return words.days(count);
  return unit === 'month' ? words.months(count) : words.years(count);
}

/** `20 GB · 30 days`: how a plan is called where plans of several providers stand side by side. */
export const planTitle = (plan: Plan, gigabyte: Gigabyte, locale: PageLocale): string =>
  dotted([planSize(plan, gigabyte, locale), validityText(plan, locale)], locale);

/** `1 Mbit/s`, `128 kbit/s`. */
export const speedText = (kbps: number): string =>
  kbps >= 1000 ? `${kbps / 1000} Mbit/s` : `${kbps} kbit/s`;

/** `5G`: the newest that its networks name; null where they name none. */
export function generationOf({ networks }: Plan): string | null {
  const named = (networks ?? []).flatMap((network) => /\b([345])G\b/i.exec(network)?.[1] ?? []);
  const newest = named.sort().at(-1);
  return newest === undefined ? null : `${newest}G`;
}

/** Made once for each language: a table names thousands. */
const names = new Map<string, Intl.DisplayNames>();

function namesIn(tag: Locale['tag']): Intl.DisplayNames {
  const known = names.get(tag);
  if (known !== undefined) return known;
  const made = new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' });
  names.set(tag, made);
  return made;
}

/** A region code by its name in the user's language; what is no code of a country stays as it is. */
export const regionName = (code: string, { tag }: Locale): string =>
  /^[A-Z]{2}$/.test(code) ? (namesIn(tag).of(code) ?? code) : code;

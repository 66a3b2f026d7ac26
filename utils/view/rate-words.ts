import type { Comparison } from '../domain/compare/compare-offers';
import type { Conversion, Rate } from '../domain/rates';
import { formatShortDate } from './moments';
import type { PlansLocale } from './plans-locale';

/** On the user's own calendar, whatever zone that is. */
const noonOf = (date: string): number => new Date(`${date}T12:00`).getTime();

const DIGITS = { maximumSignificantDigits: 6 };

/** `1 USD = 150.21 JPY`. */
export function rateEquation(
  { from, to, factor }: Pick<Conversion, 'from' | 'to' | 'factor'>,
  { tag, compare }: PlansLocale,
): string {
  const value = new Intl.NumberFormat(tag, DIGITS).format(factor);
  return compare.rate(`1\u00a0${from}`, `${value}\u00a0${to}`);
}

/** `20 Nov`, of a day as rates have it. */
export const rateDay = (date: string, now: number, locale: PlansLocale): string =>
  formatShortDate(noonOf(date), now, locale);

/** `European Central Bank, 20 Nov`. */
export function rateOrigin(
  { source, date }: Pick<Rate, 'source' | 'date'>,
  now: number,
  locale: PlansLocale,
): string {
  const { words, compare } = locale;
  return words.list([compare.rateSources[source], rateDay(date, now, locale)]);
}

/** By which rates prices were converted, each with its date and source; and what has none. */
export function rateNotes({ rows }: Comparison, now: number, locale: PlansLocale): string[] {
  const rates = new Set(
    rows.flatMap(({ conversion: by }) =>
      by === null ? [] : [`${rateEquation(by, locale)} (${rateOrigin(by, now, locale)})`],
    ),
  );
  const lost = rows.filter(({ figures, ranked }) => figures !== null && ranked === null);
  const currencies = [...new Set(lost.flatMap(({ price }) => price?.currency ?? []))].sort();
  const { compare } = locale;
  const { names } = locale.words;
  return lost.length === 0
    ? [...rates]
    : [...rates, compare.noRate(lost.length, names(currencies))];
}

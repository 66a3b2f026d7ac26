import type { Rate } from '../domain/rates';
import type { Settings } from '../domain/settings';
import type { Stored } from './contexts';
import type { OptionsLocale } from './options-locale';
import { rateDay, rateEquation, rateOrigin } from './rate-words';
import type { Choice } from './shapes';

/** A rate as it is being typed. */
export interface RateDraft {
  base: string;
  quote: string;
  value: string;
  date: string;
}

export type RateFaults = Partial<Record<keyof RateDraft, string>>;

const CODE = /^[A-Z]{3}$/;

const codeOf = (typed: string): string => typed.trim().toUpperCase();

/** `2026-11-20`; `2026-13-20` and `2026-02-30` are none. */
function isDate(text: string): boolean {
  const moment = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** The rate that was typed, or what is wrong with it by field. */
export function readRate(
  draft: RateDraft,
  { words: { rates } }: OptionsLocale,
): { ok: true; rate: Rate } | { ok: false; faults: RateFaults } {
  const [base, quote] = [codeOf(draft.base), codeOf(draft.quote)];
  const value = Number(draft.value.normalize('NFKC').replace(',', '.'));
  const faults: RateFaults = {
    ...(CODE.test(base) ? {} : { base: rates.notCode }),
    ...(CODE.test(quote) ? {} : { quote: rates.notCode }),
    ...(CODE.test(base) && base === quote ? { quote: rates.sameCode } : {}),
    ...(value > 0 && value <= 1e9 ? {} : { value: rates.notRate }),
    ...(isDate(draft.date) ? {} : { date: rates.notDate }),
  };
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  return { ok: true, rate: { base, quote, value, date: draft.date, source: 'user' } };
}

/** One rate for two currencies: the new one in the place of an older one, either way round. */
export function withRate(rates: readonly Rate[], added: Rate): Rate[] {
  const pair = ({ base, quote }: Rate): string => [base, quote].sort().join();
  return [...rates.filter((rate) => pair(rate) !== pair(added)), added];
}

export const rateText = (rate: Rate, now: number, locale: OptionsLocale): string =>
  locale.words.list([
    rateEquation({ from: rate.base, to: rate.quote, factor: rate.value }, locale),
    rateOrigin(rate, now, locale),
  ]);

/** Every currency that a price or a rate is told in, by name. */
export function currencyChoices(
  { catalogues }: Pick<Stored, 'catalogues'>,
  { currency, rates }: Pick<Settings, 'currency' | 'rates'>,
  { tag, words }: OptionsLocale,
): Choice[] {
  const codes = new Set(rates.flatMap(({ base, quote }) => [base, quote]));
  for (const { plans } of catalogues) {
    for (const plan of plans) if (plan.currency !== null) codes.add(plan.currency);
  }
  if (currency !== null) codes.add(currency);
  const names = new Intl.DisplayNames(tag, { type: 'currency', fallback: 'code' });
  const known = [...codes].filter((code) => CODE.test(code)).sort();
  return [
    { value: '', label: words.rates.usual },
    ...known.map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` })),
  ];
}

/** `30 rates of 20 Nov.`; empty before the bank was asked. */
export function bankText(rates: readonly Rate[], now: number, locale: OptionsLocale): string {
  const told = rates.filter(({ source }) => source === 'ecb');
  const [first] = told;
  return first === undefined
    ? ''
    : locale.words.rates.told(told.length, rateDay(first.date, now, locale));
}

import { minorDigits } from './minor-digits';
import type { Money } from './model';

/** What one unit of a currency was worth in another, on one day. */
export interface Rate {
  /** ISO 4217: one unit of this is … */
  base: string;
  /** … `value` units of this. */
  quote: string;
  value: number;
  /** `2026-11-20`: the day for which it was told. */
  date: string;
  /** The user; the provider, for its own prices; or the European Central Bank's daily reference rates. */
  source: 'user' | 'provider' | 'ecb';
}

/** How an amount was turned into another currency; never shown without its date and source. */
export interface Conversion {
  from: string;
  to: string;
  /** Units of `to` for one of `from`. */
  factor: number;
  /** That of the rate; where it took two, of the older. */
  date: string;
  source: Rate['source'];
}

interface Step {
  factor: number;
  date: string;
}

/** The newest rate between two currencies, either way round. */
function stepBetween(from: string, to: string, rates: readonly Rate[]): Step | null {
  return rates.reduce<Step | null>((best, { base, quote, value, date }) => {
    if (!(value > 0) || (best !== null && best.date >= date)) return best;
    if (base === from && quote === to) return { factor: value, date };
    return base === to && quote === from ? { factor: 1 / value, date } : best;
  }, null);
}

function conversionBy(
  source: Rate['source'],
  from: string,
  to: string,
  rates: readonly Rate[],
): Conversion | null {
  const own = rates.filter((rate) => rate.source === source);
  const direct = stepBetween(from, to, own);
  if (direct !== null) return { from, to, ...direct, source };
  // The bank tells every currency in euros; what two of them are worth follows from both.
  if (source !== 'ecb') return null;
  const there = stepBetween(from, 'EUR', own);
  const back = stepBetween('EUR', to, own);
  if (there === null || back === null) return null;
  const [date = there.date] = [there.date, back.date].sort();
  return { from, to, factor: there.factor * back.factor, date, source };
}

/** The user's own rate goes before the provider's, and that before the bank's; null where none tells it. */
export const conversion = (from: string, to: string, rates: readonly Rate[]): Conversion | null =>
  conversionBy('user', from, to, rates) ??
  conversionBy('provider', from, to, rates) ??
  conversionBy('ecb', from, to, rates);

/** Minor units of `to` for minor units of `from`, unrounded. */
export const convertMinor = (minor: number, { from, to, factor }: Conversion): number =>
  (minor / 10 ** minorDigits(from)) * factor * 10 ** minorDigits(to);

/** The amount in the other currency, rounded to its minor unit. */
export const convertMoney = (money: Money, by: Conversion): Money => ({
  minor: Math.round(convertMinor(money.minor, by)),
  currency: by.to,
});

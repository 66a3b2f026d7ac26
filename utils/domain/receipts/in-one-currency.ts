import type { Money } from '../model';
import type { Conversion, Rate } from '../rates';
import { conversion, convertMinor } from '../rates';

/** A sum of several currencies in one, with every rate that it took. */
export interface Converted {
  money: Money;
  by: Conversion[];
}

/** Null where a rate is missing, or no currency to convert into is chosen. */
export function inOneCurrency(
  sums: readonly Money[],
  into: string | null,
  rates: readonly Rate[],
): Converted | null {
  if (into === null) return null;
  let minor = 0;
  const by: Conversion[] = [];
  for (const sum of sums) {
    const rate = sum.currency === into ? null : conversion(sum.currency, into, rates);
    if (rate === null && sum.currency !== into) return null;
    minor += rate === null ? sum.minor : convertMinor(sum.minor, rate);
    if (rate !== null) by.push(rate);
  }
  return { money: { minor: Math.round(minor), currency: into }, by };
}

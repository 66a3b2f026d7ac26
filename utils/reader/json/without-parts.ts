import type { Finding } from '../judge/finding';
import { rolesOfKey } from '../lexicon/json-roles';

/** Rounded to be shown. */
const ROUNDED = 0.003;

/** "homeUsage: 700, wifiUsage: 115, totalUsage: 815" of one object: the sum counts, and not its parts. */
export function withoutParts(findings: readonly Finding[]): Finding[] {
  const used = findings.filter(
    ({ quantity, state, aside, purpose }) =>
      quantity.kind === 'data' && state === 'used' && aside === null && purpose === 'general',
  );
  if (used.length < 3) return [...findings];
  const all = used.reduce((sum, { quantity }) => sum + quantity.value, 0);
  const sums = used.filter(({ quantity }) => isSum(quantity.value, all));
  const sum = sums.find(({ quote }) => saysTotal(quote)) ?? sums[0];
  if (sum === undefined) return [...findings];
  return findings.filter((one) => one === sum || !used.includes(one));
}

/** Half of what all make together: the others make the other half. */
const isSum = (value: number, all: number): boolean =>
  value > 0 && Math.abs(2 * value - all) <= ROUNDED * all;

const saysTotal = (quote: string): boolean =>
  rolesOfKey(quote.slice(0, quote.indexOf(': '))).roles.includes('total');

import { toAmount } from './exact';

const WHOLE = 10_000;

/** Basis points of a percentage; null for what is none, beyond the whole, or finer than they are. */
export function bpsOf(percentage: number | string): number | null {
  const bps = toAmount(percentage, 100);
  const finer = toAmount(percentage, 100 * WHOLE);
  if (typeof bps !== 'object' || typeof finer !== 'object') return null;
  return finer.value === bps.value * WHOLE && Math.abs(bps.value) <= WHOLE ? bps.value : null;
}

/** That share of an amount in minor units, rounded half up. */
export const shareOf = (minor: number, bps: number): number =>
  Number((2n * BigInt(minor) * BigInt(bps) + BigInt(WHOLE)) / BigInt(2 * WHOLE));

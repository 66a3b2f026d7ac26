import type { Quantity } from '../tokens/token';

/** Beside a sum that is held: 512.4 MB, and 138022 KB, which are no whole number of megabytes. */
export function isOddSize({ kind, unit, value, start, end }: Quantity, folded: string): boolean {
  if (kind !== 'data') return false;
  if (unit !== 'KB' && unit !== 'B') return /\d[.,][1-9] ?[mм]/.test(folded.slice(start, end));
  return value >= 1e6 && value % 1e6 !== 0 && (value / 1000) % 1024 !== 0 && value % 2 ** 20 !== 0;
}

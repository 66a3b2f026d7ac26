import type { Label, Quantity } from '../tokens/token';
import type { Clause } from './clauses';

const COLON = /[:：](?!\d)/g;

/** "Your usage: total 40 GB, …": what stands before a colon is said of all that follows it. */
export function afterColon(
  fits: readonly Label[],
  own: Quantity,
  clause: Clause,
  folded: string,
): readonly Label[] {
  if (fits.length < 2) return fits;
  const colons = [...folded.slice(clause.start, own.start).matchAll(COLON)].reverse();
  // The last one may stand right before the amount: "Used so far: credit: 500 MB".
  for (const { index } of colons.slice(0, 2)) {
    const behind = fits.filter(({ start }) => start > clause.start + index);
    if (behind.some(({ end, weak }) => end <= own.start && !weak)) return behind;
  }
  return fits;
}

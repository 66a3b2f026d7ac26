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
  const colon = [...folded.slice(clause.start, own.start).matchAll(COLON)].pop();
  if (colon === undefined) return fits;
  const behind = fits.filter(({ start }) => start > clause.start + colon.index);
  return behind.some(({ end, weak }) => end <= own.start && !weak) ? behind : fits;
}

import type { Line } from './line';

/** The words that call an amount, and what stands between them and it. */
const NAME = /^ (?=\p{L})[^:：.,;|()\d]{1,40}[:：] ?$/u;
const NAMED = /[:：] ?$/;

/** "Balance: 100 Ft Net: 7.05 GB Min: 37": each name begins an item, where no stop ends the one before. */
export function partNames({ segment, quantities }: Line): void {
  for (const [at, { kind, start, end }] of quantities.entries()) {
    const next = quantities[at + 1];
    const { folded } = segment;
    // The end of the sum is no end of the rest.
    if (next === undefined || (next.kind === 'date' && kind === 'money')) continue;
    if (!NAMED.test(folded.slice(Math.max(0, start - 2), start))) continue;
    if (NAME.test(folded.slice(end, next.start)))
      segment.folded = `${folded.slice(0, end)}|${folded.slice(end + 1)}`;
  }
}

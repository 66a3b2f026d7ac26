import type { Label, Quantity } from '../tokens/token';

/** "Usage: 18.4 GB left of 30 GB": what a colon parts from the amount is a heading above its own words. */
export const isHeadOf = (
  head: Label | null,
  said: Label | null,
  own: Quantity,
  folded: string,
): boolean =>
  head?.role === 'used' &&
  said?.role === 'remaining' &&
  !said.weak &&
  folded.slice(head.end, own.start).includes(':');

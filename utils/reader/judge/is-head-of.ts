import type { Label, Quantity } from '../tokens/token';

const SUM = /^(?:total|gesamt|insges|celk|ukupn|skupn|всего|итого|всього|合計|总|總|총)/;
const NEAR = 2;

/** "Plan data 9.31 GB left": the name of an allowance, and what its only amount is. */
export const isNameOf = (
  head: Label | null,
  said: Label | null,
  own: Quantity,
  folded: string,
): boolean =>
  own.kind === 'data' &&
  head?.role === 'total' &&
  head.end <= own.start &&
  said?.role === 'remaining' &&
  !said.weak &&
  said.start - own.end <= NEAR &&
  !SUM.test(folded.slice(head.start, head.end));

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

import type { Quantity } from '../tokens/token';
import type { Line } from './line';

const MARKS = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
] as const;
/** A name in quotation marks is shorter. */
const SHORTEST = 15;

/** What somebody else says, or what one would read: “I still had 2 GB left”. */
export function isQuoted({ start, end }: Quantity, { segment: { text } }: Line): boolean {
  return MARKS.some(([opening, closing]) => {
    const from = text.lastIndexOf(opening, start);
    const to = text.indexOf(closing, end);
    if (from === -1 || to === -1 || to - from < SHORTEST) return false;
    return !text.slice(from + 1, start).includes(closing);
  });
}

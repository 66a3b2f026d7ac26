import type { PageElement, Segment } from '../page/page';
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

const ANGLES = '«»';
const ANGLE = /[«»]/;

/** Words in straight marks at the beginning of a line: of others on the page nobody knows which closes. */
const STRAIGHT = /^["'](.{15,})["']/u;

function isCited({ element }: Segment): boolean {
  for (let at: PageElement | null = element, up = 0; at !== null && up < 4; at = at.parent, up++)
    if (at.tag === 'blockquote') return true;
  return false;
}

/** What somebody else says, or what one would read: “I still had 2 GB left”. */
export function isQuoted({ start, end }: Quantity, { segment }: Line): boolean {
  const { text } = segment;
  if (isCited(segment)) return true;
  // A message that is pasted in marks is all there is.
  const straight = segment.at === 0 ? null : STRAIGHT.exec(text);
  if (straight !== null && end < straight[0].length) return true;
  return MARKS.some(([opening, closing]) => {
    const from = text.lastIndexOf(opening, start);
    const to = text.indexOf(closing, end);
    if (from === -1 || to === -1 || to - from < SHORTEST) return false;
    // Between «one name» and «another»: the first mark of a line tells which of both opens.
    if (ANGLES.includes(opening) && text.search(ANGLE) !== text.indexOf(opening)) return false;
    return !text.slice(from + 1, start).includes(closing);
  });
}

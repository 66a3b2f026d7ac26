import type { PageElement } from '../../reader/page/page';
import { hasWords, type Token } from './mask';
import type { OpenPage } from './open-page';
import { rowStart } from './row-start';

/** What the account has of anything; dates and bare numbers stand in headings as well. */
const AMOUNTS: ReadonlySet<Token['kind']> = new Set([
  'data',
  'duration',
  'messages',
  'money',
  'percent',
]);

const holdsAmount = (open: OpenPage, at: number): boolean =>
  open.masks[at]?.tokens.some(({ kind }) => AMOUNTS.has(kind)) === true;

const holds = (block: PageElement, at: number): boolean => block.first <= at && at <= block.last;

/** The lines of the widest block around one line that does not hold the other. */
function apartFrom(open: OpenPage, at: number, other: number): number[] {
  let widest: PageElement | null = null;
  let block = open.lines[at]?.segment.element ?? null;
  for (; block !== null && !holds(block, other); block = block.parent) widest = block;
  if (widest === null) return [at];
  const { first, last } = widest;
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}

/**
 * May these words be what labels that line? What has amounts beside it in a block of its own is the
 * label of those: the line ends one card, and the next begins with the words, or the reverse.
 */
export function mayCaption(open: OpenPage, words: number, at: number): boolean {
  if (words === open.title) return true;
  const theirs = apartFrom(open, words, at).filter((one) => one !== words);
  if (theirs.some((one) => holdsAmount(open, one))) return false;
  if (words < at) return true;
  // A card that has words of its own needs none behind it; its heading may need them.
  const heads = open.lines[words]?.segment.heading === true;
  return apartFrom(open, at, words).every(
    (one) =>
      one === at ||
      !hasWords(open.masks[one]?.text ?? '') ||
      (!heads && isUnderLine(open, one, at)),
  );
}

/** A block of so few lines is one card: "3.2 GB", and below it "left of 10 GB". */
const FEW = 3;

/** Do two lines make a small block of their own? */
export function isOneCard(open: OpenPage, at: number, other: number): boolean {
  let block = open.lines[at]?.segment.element ?? null;
  while (block !== null && !holds(block, other)) block = block.parent;
  return block !== null && block.last - block.first < FEW;
}

export const isUnderLine = (open: OpenPage, heading: number, at: number): boolean =>
  (open.headings[at] ?? []).some((one) => one.at === heading);

/** Does anything under a heading fit? What is under it follows it without a gap. */
export function someUnder(open: OpenPage, heading: number, fits: (at: number) => boolean): boolean {
  for (let at = heading + 1; isUnderLine(open, heading, at); at++) if (fits(at)) return true;
  return false;
}

/**
 * Is a line the only one of its kind under that heading? A heading is that of all lines under it:
 * which of them comes first says nothing. In a table they have names of their own.
 */
export function isAloneUnder(open: OpenPage, heading: number, at: number): boolean {
  const named = (one: number): boolean =>
    rowStart(open, one) !== null || (open.lines[one]?.segment.headers.length ?? 0) > 0;
  const text = open.masks[at]?.text;
  return !someUnder(
    open,
    heading,
    (one) => one !== at && open.masks[one]?.text === text && !named(one),
  );
}

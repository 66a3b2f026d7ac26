import type { PageElement } from '../../reader/page/page';
import { hasWords, isName, type Token } from './mask';
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

/** The widest block around one line that does not hold the other. */
function blockApart(open: OpenPage, at: number, other: number): PageElement | null {
  let widest: PageElement | null = null;
  let block = open.lines[at]?.segment.element ?? null;
  for (; block !== null && !holds(block, other); block = block.parent) widest = block;
  return widest;
}

/** Its lines. */
function apartFrom(open: OpenPage, at: number, other: number): number[] {
  const widest = blockApart(open, at, other);
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

/** The card behind these words that the line is in; null where they stand in it, or it is one line. */
function cardBehind(open: OpenPage, words: number, at: number): PageElement | null {
  const card = words < at ? blockApart(open, at, words) : null;
  return card !== null && card.first < card.last ? card : null;
}

/** Does a card go on with more of what it begins with: "22.31 GB", and below it "used of 35 GB"? */
export function goesOn(open: OpenPage, at: number): boolean {
  const card = cardBehind(open, at - 1, at);
  if (card === null || card.last === at || isUnderLine(open, at - 1, at)) return false;
  const kinds = new Set(open.masks[at + 1]?.tokens.map(({ kind }) => kind));
  return open.masks[at]?.tokens.some(({ kind }) => AMOUNTS.has(kind) && kinds.has(kind)) === true;
}

/**
 * Do words ahead of a card label the card behind it as well? Where that has amounts written alike and
 * no words of its own ahead of them, which card is the first of them says nothing.
 */
export function labelsNext(open: OpenPage, words: number, at: number): boolean {
  const card = cardBehind(open, words, at);
  const end = card?.parent?.last ?? -1;
  const [label, text] = [open.masks[words]?.text, open.masks[at]?.text];
  for (let one = (card?.last ?? end) + 1; one <= end; one++) {
    const mask = open.masks[one]?.text;
    if (mask === label) return false;
    if (mask === text && !isNamed(open, one)) return true;
  }
  return false;
}

/** Has a line a name of its own right ahead of it? */
function isNamed(open: OpenPage, at: number): boolean {
  const ahead = open.masks[at - 1];
  return ahead !== undefined && isName(ahead) && mayCaption(open, at - 1, at);
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

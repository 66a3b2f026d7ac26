import type { PageElement, Segment } from '../../reader/page/page';
import type { Place } from '../place';
import { isAloneUnder, isUnderLine, labelsNext, mayCaption, someUnder } from './captions';
import { withoutState } from './heading-state';
import { identityAt } from './identity';
import { hasWords, identityOf, isTelling } from './mask';
import type { OpenPage } from './open-page';
import { rowStart } from './row-start';

type Label = Place['labels'][number];

/** Further away than this, a label counts only where it and the value stand once on the page. */
const BESIDE = 1;

const isAlone = (open: OpenPage, text: string): boolean => open.byMask.get(text)?.length === 1;

/** What stands beside a line is its label, or that of another card; a heading is that of all. */
const isCaption = (open: OpenPage, words: number, at: number): boolean =>
  isUnderLine(open, words, at)
    ? isAloneUnder(open, words, at)
    : mayCaption(open, words, at) && !labelsNext(open, words, at);

/** The title is a heading of all that the page says, wherever it stands. */
const isHeaded = (open: OpenPage, at: number, text: string): boolean =>
  wordsOf(open, open.headings[at] ?? []).includes(text) || titleOf(open) === text;

const titleOf = (open: OpenPage): string => withoutState(open.masks[open.title ?? -1]?.text ?? '');

/** "4,990", "5,110", and below them one label: of which of the two it is, nobody knows. */
const isSecond = (open: OpenPage, at: number): boolean =>
  open.masks[at - 1]?.text === open.masks[at]?.text;

function isLabelled(open: OpenPage, at: number, { text, by }: Label): boolean {
  const header = () =>
    open.lines[at]?.segment.headers.some((one) => open.masks[one.at]?.text === text) === true;
  const own = open.masks[at]?.text ?? '';
  const beside = (offset: number) =>
    open.masks[at + offset]?.text === text &&
    isCaption(open, at + offset, at) &&
    !(offset === 1 && isSecond(open, at));
  if (by === undefined) return header() || beside(-1);
  if (by === 'header') return header();
  if (by === 'heading') return isHeaded(open, at, text);
  if (by === 'row') return open.masks[rowStart(open, at) ?? -1]?.text === text;
  return beside(by) && (Math.abs(by) <= BESIDE || (isAlone(open, text) && isAlone(open, own)));
}

const wordsOf = (open: OpenPage, headings: readonly Segment[]): string[] =>
  headings
    .map((heading) => withoutState(open.masks[heading.at]?.text ?? ''))
    .filter((text) => text !== '')
    .slice(0, 4);

/** The headings above a line, innermost first, without the title of the page. */
export const headingsAt = (open: OpenPage, at: number): string[] =>
  wordsOf(
    open,
    (open.headings[at] ?? []).filter((heading) => heading.at !== open.title),
  );

/** The block that many levels around a line; null where the page ends before. */
export function blockAround(open: OpenPage, at: number, up: number): PageElement | null {
  let block = open.lines[at]?.segment.element ?? null;
  for (let level = 0; level < up && block !== null; level++) block = block.parent;
  return block;
}

const bearsName = (open: OpenPage, block: PageElement | null, name: string): boolean =>
  block !== null && open.names.slice(block.first, block.last + 1).includes(name);

/** A card's number is its own; what else stands on a page is that of the card it stands with. */
function whoseAt(open: OpenPage, at: number, nth: number): string | null {
  const line = open.lines[at];
  const token = open.masks[at]?.tokens[nth];
  return line !== undefined && token?.kind === 'card'
    ? identityOf(line, token)
    : identityAt(open, at);
}

function isWithin(open: OpenPage, at: number, { token, within }: Place): boolean {
  if (within === undefined) return true;
  const { text, up } = within;
  if (up === undefined) return whoseAt(open, at, token) === text;
  return bearsName(open, blockAround(open, at, up), text);
}

/** Words of no kind with it: an amount is that of its heading only where no other might be. */
function isOnlyOne(open: OpenPage, at: number, { line, token, labels }: Place): boolean {
  const [heading] = open.headings[at] ?? [];
  const labelled = labels.some(({ by }) => by !== 'heading');
  if (labelled || hasWords(line) || heading === undefined) return true;
  const kind = open.masks[at]?.tokens[token]?.kind;
  return !someUnder(open, heading.at, (other) => {
    const { text = '', tokens = [] } = open.masks[other] ?? {};
    return other !== at && !hasWords(text) && tokens.some((one) => one.kind === kind);
  });
}

/** The headings that a place names, innermost first; none named: there must be none. */
function isUnder(open: OpenPage, at: number, headings: readonly string[]): boolean {
  const above = headingsAt(open, at);
  if (headings.length === 0) return above.length === 0;
  return headings.every((heading, level) => above[level] === heading);
}

/** The lines of a page that fit a place: one, if all is well; of more, the first two. */
export function matchPlace(open: OpenPage, place: Place): number[] {
  const { line, labels, headings } = place;
  const lines = open.byMask.get(line) ?? [];
  // Words that say by themselves what the amount is, said twice: where they stand decides nothing.
  const said = isTelling(line) && lines.length > 1 && place.within === undefined;
  if (said && labels.some(({ by }) => typeof by === 'number')) return [];
  const found: number[] = [];
  for (const at of lines) {
    const fits =
      (headings === undefined || isUnder(open, at, headings)) &&
      labels.every((label) => isLabelled(open, at, label)) &&
      isWithin(open, at, place) &&
      isOnlyOne(open, at, place);
    if (fits && found.push(at) > 1) break;
  }
  return found;
}

import type { Place } from '../place';
import { goesOn, isOneCard, isUnderLine, mayCaption } from './captions';
import { withoutState } from './heading-state';
import { hasWords, isName, isTelling } from './mask';
import type { OpenPage } from './open-page';
import { rowStart } from './row-start';

type Label = Place['labels'][number];
type Beside = Label & { by: number };

const wordsAt = (open: OpenPage, at: number): string =>
  (open.lines[at]?.segment.text ?? '').replaceAll('\u001f', '').replace(/ {2,}/g, ' ').trim();

/** Lines around one, the nearest first; captions stand ahead more often than behind. */
const NEAREST = [-1, 1, -2, 2, -3, 3, -4, -5, -6, -7, -8];

/** The line whose words begin or end the quote: it is what gave the amount its meaning. */
function quoted(open: OpenPage, at: number, quote: string): Beside | null {
  const by = NEAREST.find((one) => {
    const words = wordsAt(open, at + one);
    // "Valid until 3 May" in the next card may well be the same day.
    const next =
      open.masks[at + one]?.text === open.masks[at]?.text && !mayCaption(open, at + one, at);
    return !next && words !== '' && (quote.startsWith(words) || quote.endsWith(words));
  });
  const text = by === undefined ? '' : (open.masks[at + by]?.text ?? '');
  return by !== undefined && hasWords(text) ? { text, by } : null;
}

/** Without a judgement: the words ahead, or else the words behind. */
function beside(open: OpenPage, at: number): Beside | null {
  const mays = [-1, 1].flatMap((by) => {
    const mask = open.masks[at + by];
    const words = mask !== undefined && hasWords(mask.text) && mayCaption(open, at + by, at);
    return words ? [{ by, mask }] : [];
  });
  const told =
    // A tab ahead labels all of the card; of the card's own words, those right behind say which.
    mays.find(({ by }) => by === 1 && goesOn(open, at)) ??
    mays.find(({ by, mask }) => {
      // A heading behind is that of the next card.
      const next = by === 1 && open.lines[at + by]?.segment.heading === true;
      return isName(mask) && !next;
    }) ??
    mays.find(({ by }) => isOneCard(open, at, at + by));
  return told === undefined ? null : { text: told.mask.text, by: told.by };
}

/** Drawings have their heading below them: in a block of its own, it is that of this card. */
function captionUnder(open: OpenPage, at: number): Label[] {
  const text = open.masks[at + 1]?.text ?? '';
  const heads = open.lines[at + 1]?.segment.heading === true && hasWords(text);
  return heads && isOneCard(open, at, at + 1) ? [{ text, by: 1 }] : [];
}

/** The name of a row, in its first cell or its term: it goes with every amount of the row. */
function rowName(open: OpenPage, at: number): Label | null {
  const row = open.masks[rowStart(open, at) ?? -1];
  return row !== undefined && hasWords(row.text) ? { text: row.text, by: 'row' } : null;
}

/** The heading or the title that gave the amount its meaning, unless it stands right ahead. */
function above(open: OpenPage, at: number, told: Beside | null, quote: string): Label | null {
  const headings = (open.headings[at] ?? []).map((heading) => heading.at);
  const title = open.title === null || open.title === at ? [] : [open.title];
  const [far] = (told === null ? [...headings, ...title] : [at + told.by]).filter((one) => {
    const words = wordsAt(open, one);
    return headings.concat(title).includes(one) && words !== '' && quote.startsWith(words);
  });
  return far === undefined || far === at - 1
    ? null
    : { text: withoutState(open.masks[far]?.text ?? ''), by: 'heading' };
}

/** Does it owe its meaning to words that stand too far away for a place to name them? */
const isFarFetched = (open: OpenPage, at: number, quote: string): boolean =>
  open.masks.slice(0, at).some(({ text }, far) => {
    const words = hasWords(text) ? wordsAt(open, far) : '';
    return words !== '' && quote.startsWith(`${words} `) && !wordsAt(open, at).startsWith(words);
  });

/**
 * What labels an amount from outside its line.
 * @returns null where the words that gave it its meaning are far away, or those of another card
 */
export function labelsFor(open: OpenPage, at: number, quote: string): Label[] | null {
  const named = rowName(open, at);
  const name = named === null ? [] : [named];
  const headers = (open.lines[at]?.segment.headers ?? [])
    .map((header): Label => ({ text: open.masks[header.at]?.text ?? '', by: 'header' }))
    .filter(({ text }) => hasWords(text) && text !== named?.text);
  const told = quoted(open, at, quote);
  const head = above(open, at, told, quote);
  const heads = head === null ? [] : [head];
  if (headers.length > 0) return [...headers.slice(0, 4), ...name, ...heads];
  const own = open.masks[at]?.text ?? '';
  const rest = named ?? (isTelling(own) ? null : beside(open, at));
  // A heading is that of other amounts as well: what stands beside this one says which it is.
  const under = captionUnder(open, at);
  if (head !== null) return rest === null ? [...heads, ...under] : [...heads, rest];
  if (told === null && isFarFetched(open, at, quote)) return null;
  if (told === null || told.text === named?.text) return rest === null ? under : [rest];
  const theirs = !isUnderLine(open, at + told.by, at) && !mayCaption(open, at + told.by, at);
  return theirs ? null : [told, ...name];
}

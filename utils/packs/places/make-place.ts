import type { Place } from '../place';
import { identityAt } from './identity';
import { hasWords, isTelling } from './mask';
import { blockAround, headingsAt, matchPlace, rowStart } from './match-place';
import type { OpenPage } from './open-page';

type Label = Place['labels'][number];

const plain = (text: string): string => text.replaceAll('\u001f', '').replace(/ {2,}/g, ' ').trim();

/** Lines around one, the nearest first; captions stand ahead more often than behind. */
const NEAREST = [-1, 1, -2, 2, -3, 3, -4, -5, -6, -7, -8];

/** The line whose words begin or end the quote: it is what gave the amount its meaning. */
function quoted(open: OpenPage, at: number, quote: string): Label | null {
  const words = (by: number): string => plain(open.lines[at + by]?.segment.text ?? '');
  const told = (by: number): Label | null => {
    const text = open.masks[at + by]?.text ?? '';
    return hasWords(text) ? { text, by } : null;
  };
  for (const by of NEAREST) {
    const text = words(by);
    if (text !== '' && (quote.startsWith(text) || quote.endsWith(text))) return told(by);
  }
  return null;
}

/** Without a judgement: the words ahead, or else the words behind. */
function beside(open: OpenPage, at: number): Label | null {
  for (const by of [-1, 1]) {
    const mask = open.masks[at + by];
    // A heading behind is that of the next card.
    const next = by === 1 && open.lines[at + by]?.segment.heading === true;
    if (mask !== undefined && !next && hasWords(mask.text) && mask.tokens.length === 0)
      return { text: mask.text, by };
  }
  return null;
}

/** The name of a row, in its first cell or its term: it goes with every amount of the row. */
function rowName(open: OpenPage, at: number): Label | null {
  const row = open.masks[rowStart(open, at) ?? -1];
  const named = row !== undefined && row.tokens.length === 0 && hasWords(row.text);
  return named ? { text: row.text, by: 'row' } : null;
}

function labelsFor(open: OpenPage, at: number, quote: string): Label[] {
  const named = rowName(open, at);
  const name = named === null ? [] : [named];
  const headers = (open.lines[at]?.segment.headers ?? [])
    .map((header): Label => ({ text: open.masks[header.at]?.text ?? '', by: 'header' }))
    .filter(({ text }) => hasWords(text) && text !== named?.text);
  if (headers.length > 0) return [...headers.slice(0, 4), ...name];
  const told = quoted(open, at, quote);
  if (told !== null && told.text !== named?.text) return [told, ...name];
  if (named !== null) return name;
  const own = open.masks[at]?.text ?? '';
  const aside = isTelling(own) ? null : beside(open, at);
  return aside === null ? [] : [aside];
}

/** Words in the smallest block around it that stand in no other place of the page. */
function nameAround(open: OpenPage, at: number): Place['within'] | null {
  for (let up = 0; up <= 12; up++) {
    const block = blockAround(open, at, up);
    if (block === null) return null;
    const name = open.names
      .slice(block.first, block.last + 1)
      .find((one) => one !== '' && open.nameCount.get(one) === 1);
    if (name !== undefined) return { text: name, up };
  }
  return null;
}

/**
 * The place of one amount, told in such words that it is found again.
 * @param token which of the line's amounts; −1 for the words themselves
 * @param quote the words that give it its meaning, as the reader quotes them
 * @returns null where the page has no words that tell this place from another
 */
export function makePlace(open: OpenPage, at: number, token: number, quote: string): Place | null {
  const mask = open.masks[at];
  if (mask === undefined || mask.text === '') return null;
  const place: Place = {
    line: mask.text,
    token,
    labels: labelsFor(open, at, quote),
  };
  if (place.labels.length === 0 && !hasWords(mask.text) && headingsAt(open, at).length === 0)
    return null;
  for (const told of tellings(open, at, place)) {
    const [found, ...more] = matchPlace(open, told);
    if (found === at && more.length === 0) return told;
  }
  return null;
}

/** As few headings as will do, from the innermost; where there is none, that there is none. */
function underHeadings(open: OpenPage, at: number, place: Place): Place[] {
  const above = headingsAt(open, at);
  if (above.length === 0) return [{ ...place, headings: [] }];
  return above.map((_, level) => ({ ...place, headings: above.slice(0, level + 1) }));
}

/** Ways to say which of several cards it is, the best first. A card's own number tells none. */
function tellings(open: OpenPage, at: number, place: Place): Place[] {
  const own = open.masks[at]?.tokens[place.token]?.kind === 'card';
  if (own) return [place, ...underHeadings(open, at, place)];
  const identity = identityAt(open, at);
  const name = nameAround(open, at);
  const ways = underHeadings(open, at, place);
  return [
    ...(identity === null ? [] : ways.map((way) => ({ ...way, within: { text: identity } }))),
    ...ways,
    ...(name == null ? [] : ways.map((way) => ({ ...way, within: name }))),
  ];
}

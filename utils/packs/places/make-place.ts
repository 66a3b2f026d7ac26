import type { Place } from '../place';
import { identityAt } from './identity';
import { labelsFor } from './labels-for';
import { hasWords, identityOf, isBySum, type Masked } from './mask';
import { blockAround, headingsAt, matchPlace } from './match-place';
import type { OpenPage } from './open-page';

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
  const labels = labelsFor(open, at, quote);
  if (mask === undefined || mask.text === '' || labels === null) return null;
  const decimal = open.hints.style.decimal ?? undefined;
  const place: Place = { line: lineFor(mask, token), token, labels, decimal };
  if (labels.length === 0 && !hasWords(mask.text) && headingsAt(open, at).length === 0) return null;
  for (const told of tellings(open, at, place)) {
    const [found, ...more] = matchPlace(open, told);
    if (found === at && more.length === 0) return told;
  }
  return null;
}

/** An amount with a unit of its own stands there whether or not the others add up to it. */
function lineFor({ text, unsummed = text, tokens }: Masked, nth: number): string {
  const token = tokens[nth];
  return token !== undefined && isBySum(token) ? text : unsummed;
}

/** As few headings as will do, from the innermost; where there is none, that there is none. */
function underHeadings(open: OpenPage, at: number, place: Place): Place[] {
  const above = headingsAt(open, at);
  if (above.length === 0) {
    // That there is no heading tells nothing once the block before it is gone.
    return matchPlace(open, place).length === 1 ? [{ ...place, headings: [] }] : [];
  }
  return above.map((_, level) => ({ ...place, headings: above.slice(0, level + 1) }));
}

/** Ways to say which of several cards it is, the best first; a card's own number tells it best. */
function tellings(open: OpenPage, at: number, place: Place): Place[] {
  const [line, own] = [open.lines[at], open.masks[at]?.tokens[place.token]];
  if (line !== undefined && own?.kind === 'card') {
    const told = { ...place, within: { text: identityOf(line, own) } };
    return [told, ...underHeadings(open, at, told)];
  }
  const identity = identityAt(open, at);
  const name = nameAround(open, at);
  const ways = underHeadings(open, at, place);
  // Where no heading tells cards apart, a name that only its own block bears does.
  const named = ways.length > 0 ? ways : headingsAt(open, at).length === 0 ? [place] : [];
  return [
    ...(identity === null ? [] : ways.map((way) => ({ ...way, within: { text: identity } }))),
    ...ways,
    ...(name == null ? [] : named.map((way) => ({ ...way, within: name }))),
  ];
}

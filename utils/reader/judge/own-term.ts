import type { PageElement, Segment } from '../page/page';
import type { Line } from './line';
import { rowOf } from './surroundings';

/** A term of more lines is no term. */
const MOST = 4;
/** A row of more cells is no row of an account page; each of them would look at all. */
const WIDEST = 200;

/**
 * The line that the page itself ties to a value: the term of a definition, the head of a row. Known
 * words or not, nothing further off is the value's label. Null where nothing is tied to it.
 */
export function ownTerm(line: Line, lines: readonly Line[]): readonly Line[] | null {
  const definition = around(line.segment, 'dd');
  if (definition !== null) return termOf(definition, lines);
  return headOfRow(line.segment, lines);
}

function around({ element }: Segment, tag: string): PageElement | null {
  let at: PageElement | null = element;
  for (let up = 0; up < 6 && at !== null; up++, at = at.parent) {
    if (at.tag === tag) return at;
    if (at.tag === 'dl' || at.tag === 'table') return null;
  }
  return null;
}

function termOf(definition: PageElement, lines: readonly Line[]): readonly Line[] | null {
  const list = definition.parent;
  if (list === null) return null;
  const term: Line[] = [];
  for (let at = definition.first - 1; at >= list.first; at--) {
    const one = lines[at];
    if (one === undefined) break;
    const isTerm = around(one.segment, 'dt') !== null;
    if (isTerm) term.unshift(one);
    else if (term.length > 0 || around(one.segment, 'dd') === null) break;
  }
  return term.length === 0 || term.length > MOST ? null : term;
}

/** The first of two cells, where it is words and the second a value. */
function wordsOfRow(segment: Segment, row: PageElement, lines: readonly Line[]): Line[] | null {
  const cell = around(segment, 'td');
  const name = lines[row.first];
  if (cell === null || name === undefined || cell.last !== row.last) return null;
  const own = around(name.segment, 'td');
  if (own === null || own === cell || own.last !== cell.first - 1) return null;
  const term = lines.slice(own.first, own.last + 1);
  return term.length <= 2 && term.every(isWords) ? term : null;
}

const isWords = ({ segment, quantities }: Line): boolean =>
  /\p{L}{2}/u.test(segment.folded) &&
  quantities.every(({ kind, value }) => kind === 'number' || (kind === 'duration' && value === 0));

/** The header cell of a row of values. */
function headOfRow(segment: Segment, lines: readonly Line[]): readonly Line[] | null {
  const row = rowOf(segment);
  if (row === null || row.last - row.first > WIDEST || around(segment, 'th') !== null) return null;
  const heads = lines
    .slice(row.first, row.last + 1)
    .filter((one) => one.segment !== segment && around(one.segment, 'th') !== null);
  if (heads.length === 0 && segment.headers.length === 0) return wordsOfRow(segment, row, lines);
  const [first] = heads;
  const cell = first === undefined ? null : around(first.segment, 'th');
  const single = heads.every((one) => around(one.segment, 'th') === cell);
  return single && heads.length > 0 && heads.length <= MOST ? heads : null;
}

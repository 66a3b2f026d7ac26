import type { PageElement, Segment } from '../page/page';

/** Fewer cells are a label and its value; more are no row of an account page. */
const FEWEST = 3;
const MOST = 8;
const MOST_ROWS = 40;
/** The names of columns are short. */
const LONGEST = 24;
const DIGIT = /\p{Nd}/u;
/** These say themselves what they are. */
const OWN: ReadonlySet<string> = new Set(['td', 'th', 'dt', 'dd']);

/**
 * Blocks side by side, below others that hold names alone, are a table that is not called one:
 * <div><p>Total</p><p>Used</p><p>Left</p></div> <div><p>20 GB</p><p>5 GB</p><p>15 GB</p></div>.
 */
export function tieGrids(segments: readonly Segment[]): void {
  for (let at = 0; at + FEWEST < segments.length; ) {
    const heads = headsAt(segments, at);
    if (heads === null) at++;
    else at = tieRows(heads, segments) + 1;
  }
}

/** The cells of a row of names that begins at a segment. */
function headsAt(segments: readonly Segment[], at: number): Segment[] | null {
  const row = segments[at]?.element.parent;
  if (row === null || row === undefined || row.first !== at) return null;
  const heads = cellsOf(row, segments);
  if (heads === null) return null;
  const named = heads.every(({ text }) => text.length <= LONGEST && !DIGIT.test(text));
  return named ? heads : null;
}

/** The segments of a row that stand in a block each. */
function cellsOf(row: PageElement, segments: readonly Segment[]): Segment[] | null {
  const count = row.last - row.first + 1;
  if (count < FEWEST || count > MOST) return null;
  const cells: Segment[] = [];
  for (let at = row.first; at <= row.last; at++) {
    const cell = segments[at];
    if (cell === undefined || cell.action || cell.chrome) return null;
    const { element } = cell;
    if (element.parent !== row || element.first !== element.last || OWN.has(element.tag))
      return null;
    cells.push(cell);
  }
  return cells;
}

/** Ties the rows below; returns the last segment of the table, or of its heads where there are none. */
function tieRows(heads: readonly Segment[], segments: readonly Segment[]): number {
  const head = heads[0]?.element.parent ?? null;
  let last = head?.last ?? 0;
  if (head === null) return last;
  for (let count = 0; count < MOST_ROWS; count++) {
    const row = rowAfter(head, last, segments);
    const cells = row === null ? null : cellsOf(row, segments);
    if (row === null || cells?.length !== heads.length) break;
    if (count === 0 && !isOfNumbers(cells)) break;
    asRow(row, cells, heads);
    last = row.last;
  }
  if (last === head.last) return last;
  for (const one of heads) {
    one.element.tag = 'th';
    one.heading = false;
  }
  head.tag = 'tr';
  return last;
}

const isOfNumbers = (cells: readonly Segment[]): boolean =>
  cells.filter(({ text }) => DIGIT.test(text)).length >= 2;

/** The block beside the row of names that begins where the one before ends. */
function rowAfter(
  head: PageElement,
  last: number,
  segments: readonly Segment[],
): PageElement | null {
  let row = segments[last + 1]?.element ?? null;
  for (let up = 0; up < 3 && row !== null && row.parent !== head.parent; up++) row = row.parent;
  const fits = row !== null && row.parent === head.parent && row.first === last + 1;
  return fits ? row : null;
}

function asRow(row: PageElement, cells: readonly Segment[], heads: readonly Segment[]): void {
  row.tag = 'tr';
  for (const [at, cell] of cells.entries()) {
    const head = heads[at];
    cell.element.tag = 'td';
    cell.heading = false;
    if (head !== undefined && at > 0) cell.headers = [head];
  }
}

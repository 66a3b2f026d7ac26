import type { PageElement, Segment } from '../page/page';

/** A header cell of more lines is no header. */
const MOST_SAID = 6;

/** A table of more rows of two is a list. */
const MOST_PAIRS = 3;

interface Row {
  element: PageElement;
  cells: PageElement[];
}

const rowOf = (cell: PageElement): PageElement | null => cell.parent;
const tableOf = (cell: PageElement): PageElement | null => {
  let at = cell.parent;
  for (let up = 0; up < 6 && at !== null && at.tag !== 'table'; up++) at = at.parent;
  return at;
};

const isHeaderRow = (row: Row, segments: readonly Segment[]): boolean =>
  row.cells.length > 1 &&
  (row.cells.every((cell) => cell.tag === 'th') ||
    row.element.parent?.tag === 'thead' ||
    (row.cells.length > 2 && !hasDigit(row.element, segments)));

/** "Total | Left" above "15 GB | 6.8 GB": every cell below begins with a number. */
const headsPairs = (row: Row, below: readonly Row[], segments: readonly Segment[]): boolean =>
  row.cells.length === 2 &&
  below.length <= MOST_PAIRS &&
  !hasDigit(row.element, segments) &&
  below.every(
    ({ cells }) =>
      cells.length === 2 &&
      cells.every(({ first }) => /^\p{Nd}/u.test(segments[first]?.folded ?? '')),
  );

/** Below rows of "Plan: M", "Cycle: …" the table of the amounts begins. */
const isLaterHead = (row: Row, segments: readonly Segment[]): boolean =>
  row.cells.length > 2 &&
  row.cells.every((cell) => cell.tag === 'th') &&
  !hasDigit(row.element, segments);

function hasDigit(element: PageElement, segments: readonly Segment[]): boolean {
  for (let at = element.first; at <= element.last; at++) {
    if (/\d/.test(segments[at]?.folded ?? '')) return true;
  }
  return false;
}

/** Gives the segments of every table cell the segments of its column's header. */
export function tieHeaders(cells: readonly PageElement[], segments: readonly Segment[]): void {
  let table: PageElement | null = null;
  let rows: Row[] = [];
  const finish = () => {
    let headers: readonly PageElement[] = [];
    // A row of one cell above that of the names is the title of the table.
    const first = rows[0]?.cells.length === 1 && !hasDigit(rows[0].element, segments) ? 1 : 0;
    for (const [at, row] of rows.entries()) {
      const below = rows.slice(at + 1);
      const heads =
        at === first
          ? below.length > 0 && (isHeaderRow(row, segments) || headsPairs(row, below, segments))
          : isLaterHead(row, segments);
      if (heads) headers = row.cells;
      else if (headers.length > 0) tieRow(row, headers, segments);
    }
    rows = [];
  };
  for (const cell of cells) {
    const own = tableOf(cell);
    if (own !== table) {
      finish();
      table = own;
    }
    const row = rowOf(cell);
    const last = rows[rows.length - 1];
    if (row === null) continue;
    if (last?.element === row) last.cells.push(cell);
    else rows.push({ element: row, cells: [cell] });
  }
  finish();
}

function tieRow(row: Row, headers: readonly PageElement[], segments: readonly Segment[]): void {
  const spans = new Map<number, PageElement>();
  let column = 0;
  for (const header of headers) {
    for (let width = 0; width < Math.min(header.column, 50); width++) spans.set(column++, header);
  }
  column = 0;
  for (const cell of row.cells) {
    const header = spans.get(column);
    column += Math.min(cell.column, 50);
    if (header === undefined || header.first > header.last) continue;
    const said = segments.slice(header.first, Math.min(header.last + 1, header.first + MOST_SAID));
    for (const segment of segments.slice(cell.first, cell.last + 1))
      segment.headers = [...segment.headers, ...said];
  }
}

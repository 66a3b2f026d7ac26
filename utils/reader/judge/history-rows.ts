import type { Role } from '../lexicon/role';
import type { PageElement } from '../page/page';
import type { Line } from './line';
import { rowOf } from './surroundings';

const YEAR = /(?:^|\D)(?:19|20|25|14)\d{2}(?:\D|$)/;

/** Rows that begin with a month or a day list what has been. */
export function inHistoryRow(line: Line, lines: readonly Line[]): boolean {
  const row = rowOf(line.segment);
  if (row === null || row.first === line.segment.at || !isDated(lines[row.first])) return false;
  const before = rowOf(lines[row.first - 1]?.segment ?? line.segment);
  const after = rowOf(lines[row.last + 1]?.segment ?? line.segment);
  return [before, after].some(
    (other) => isSibling(other, row) && isDated(lines[other?.first ?? -1]),
  );
}

/** "29.09. 612 MB", "30.09. 1.44 GB": items of a list, or lines below one another, that each begin with a day. */
export function inHistoryList(line: Line, lines: readonly Line[]): boolean {
  if (!isDayItem(line)) return false;
  const { at, element } = line.segment;
  return [lines[at - 1], lines[at + 1]].some(
    (other) =>
      other !== undefined && isDayItem(other) && other.segment.element.parent === element.parent,
  );
}

const SHORT = 40;
const STATES: ReadonlySet<Role> = new Set<Role>(['remaining', 'expiry', 'reset']);

function isDayItem({ segment, quantities, labels }: Line): boolean {
  const [day, amount] = quantities;
  return (
    segment.text.length <= SHORT &&
    day?.kind === 'date' &&
    day.start <= 2 &&
    amount?.kind === 'data' &&
    !labels.some(({ role }) => STATES.has(role))
  );
}

/** A heading that is a month of a year; the months of a list are over. */
const MONTH = 30;

/** Below one of several headings that each are a month: "May 2026", "April 2026". */
export function inHistoryPart(headings: readonly Line[], lines: readonly Line[]): boolean {
  const [own] = headings;
  if (own === undefined || !isMonth(own)) return false;
  return monthsOf(lines) > 1;
}

const months = new WeakMap<readonly Line[], number>();

/** Counted once: every amount below a month asks. */
function monthsOf(lines: readonly Line[]): number {
  const before = months.get(lines);
  if (before !== undefined) return before;
  const count = lines.filter(isMonth).length;
  months.set(lines, count);
  return count;
}

const isMonth = ({ segment: { folded, heading }, labels }: Line): boolean =>
  heading &&
  folded.length <= MONTH &&
  YEAR.test(folded) &&
  /\p{L}|[./-]/u.test(folded) &&
  labels.length === 0;

const isSibling = (other: PageElement | null, row: PageElement): boolean =>
  other !== null && other !== row && other.parent === row.parent;

const isDated = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.segment.text.length <= 40 &&
  // "This month's volume (until the end of June)" is of now.
  !line.labels.some(({ role, weak }) => role === 'expiry' && !weak) &&
  (line.quantities.some(({ kind }) => kind === 'date') || YEAR.test(line.segment.folded));

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

const isSibling = (other: PageElement | null, row: PageElement): boolean =>
  other !== null && other !== row && other.parent === row.parent;

const isDated = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.segment.text.length <= 40 &&
  (line.quantities.some(({ kind }) => kind === 'date') || YEAR.test(line.segment.folded));

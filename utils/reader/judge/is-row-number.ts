import type { PageElement } from '../page/page';
import type { Line } from './line';
import { rowOf } from './surroundings';

const NUMBER = /^ ?(\d{1,3})[.)]? ?$/;

/** "1 | Internet | 3 of 5 GB": the first cell of a row counts rows, and nothing else. */
export function isRowNumber({ segment }: Line, lines: readonly Line[]): boolean {
  const value = NUMBER.exec(segment.folded)?.[1];
  const row = value === undefined ? null : rowOf(segment);
  if (row?.first !== segment.at || row.last - row.first < 2) return false;
  const [, name, ...more] = lines.slice(row.first, row.last + 1);
  return (
    /\p{L}{2}/u.test(name?.segment.text ?? '') &&
    more.some((line) => /\d/.test(line.segment.folded)) &&
    Number(value) === placeOf(row, lines)
  );
}

/** One more than the row above says, or one. */
function placeOf({ first, parent }: PageElement, lines: readonly Line[]): number {
  const before = lines[first - 1];
  const above = before === undefined ? null : rowOf(before.segment);
  const number = above?.parent === parent ? lines[above?.first ?? -1]?.segment.folded : undefined;
  return Number(NUMBER.exec(number ?? '')?.[1] ?? 0) + 1;
}

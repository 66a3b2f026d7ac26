import type { PageElement } from '../page/page';
import type { Line } from './line';
import { isCaption, rowOf } from './surroundings';

/** A part of a table with more lines is not looked through. */
const PART = 16;

/** "Minutes" in a row of its own, and below it rows "Included | 600", "Left | 246": what they are of. */
export function sectionRow({ segment }: Line, lines: readonly Line[]): Line | null {
  const row = rowOf(segment);
  if (row === null || row.first === row.last) return null;
  for (let at = row.first - 1, end = row.first - PART; at >= 0 && at >= end; at--) {
    const line = lines[at];
    const above = line === undefined ? null : rowOf(line.segment);
    if (line === undefined || above === null || !isSameTable(above, row)) return null;
    if (above.first === above.last) return isCaption(line) ? line : null;
  }
  return null;
}

const isSameTable = (one: PageElement, other: PageElement): boolean => one.parent === other.parent;

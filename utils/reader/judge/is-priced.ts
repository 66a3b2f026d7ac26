import type { PageElement } from '../page/page';
import type { Line } from './line';
import { rowOf } from './surroundings';

export const isMoney = (quantities: Line['quantities']): boolean =>
  quantities.some(({ kind }) => kind === 'money');

/** Its row, or the small block around it, names a price. */
export function isPriced(line: Line, lines: readonly Line[]): boolean {
  const row = rowOf(line.segment);
  if (row !== null && row.last - row.first < 12) return names(row, line, lines);
  const around = line.segment.element.parent;
  if (around === null || around.parent === null || around.last - around.first > 6) return false;
  return names(around, line, lines);
}

const names = ({ first, last }: PageElement, line: Line, lines: readonly Line[]): boolean =>
  lines
    .slice(first, last + 1)
    .some((one) => one !== line && isMoney(one.quantities) && !isBalance(one));

/** "Credit: 45.30" in the section beside it is no price. */
const isBalance = ({ labels }: Line): boolean =>
  labels.some(({ role, weak }) => role === 'balance' && !weak);

import { rowOf } from '../../reader/judge/surroundings';
import type { OpenPage } from './open-page';

/** The first cell of the row, or the term of the definition, that a line stands in; null: neither. */
export function rowStart(open: OpenPage, at: number): number | null {
  const segment = open.lines[at]?.segment;
  const term = open.lines[at - 1]?.segment.element.tag === 'dt' ? at - 1 : null;
  const first = segment === undefined ? null : (rowOf(segment)?.first ?? term);
  return first === at ? null : first;
}

import type { Clause } from './clauses';
import { isNamed } from './is-named';
import type { Said } from './say';
import { speaksOf } from './state';

/** Two amounts and one word for use: the larger one is the whole. */
export function pairByOneLabel(said: readonly Said[], clause: Clause, text: string): void {
  const data = said.filter(
    ({ quantity, partner, whole }) => quantity.kind === 'data' && partner === null && !whole,
  );
  const [one, next] = data;
  if (clause.quantities.some(({ kind }) => kind === 'money')) return;
  if (next !== undefined && isNamed(next.quantity, clause.labels, text)) return;
  if (one === undefined || next === undefined || data.length !== 2) return;
  const states = clause.labels.filter((label) => speaksOf(label, one.quantity));
  const [label] = states;
  if (label === undefined || states.length !== 1 || label.role === 'total') return;
  const [large, small] = one.quantity.value > next.quantity.value ? [one, next] : [next, one];
  const around = label.start >= next.quantity.end || label.end <= one.quantity.start;
  if (!around || large.quantity.value === small.quantity.value) return;
  large.whole = true;
  large.partner = small;
  small.partner = large;
}

import type { Label, Quantity } from '../tokens/token';
import type { Clause } from './clauses';
import { isNamed, isPlanName } from './is-named';
import { isPast } from './is-past';
import { labelOf } from './label-of';
import { pair } from './pair';
import { pairByOneLabel } from './pair-by-one-label';

/** A quantity and what its own words say about it. */
export interface Said {
  quantity: Quantity;
  /** The label that gives it its state. */
  label: Label | null;
  /** It is the whole of which its partner is a part. */
  whole: boolean;
  /** The other one of "3 of 5 GB". */
  partner: Said | null;
  clause: Clause;
  /** Its meaning is not in the words around: part of a period. */
  settled: boolean;
}

/** What each quantity of a clause is, by the words before, between and after. */
export function sayClause(clause: Clause, folded: string, text: string): Said[] {
  const said = clause.quantities.map(
    (quantity): Said => ({
      quantity,
      label: null,
      whole: false,
      partner: null,
      clause,
      settled: false,
    }),
  );
  pair(said, clause, folded, text);
  pairByOneLabel(said, clause, text);
  said.forEach((one, at) => {
    one.settled = isPast(one.quantity, folded);
    if (!one.whole && !one.settled) one.label = labelOf(said, at, clause, folded);
    if (one.label !== null && isPlanName(one.label, one.quantity, folded, text)) one.label = null;
  });
  // "480 MB left on your Asia 3 GB pack": the name of a pack is no total beside what is left of it.
  const states = said.filter(({ label }) => label?.role === 'remaining' || label?.role === 'used');
  for (const one of said) {
    const named = one.label?.role === 'total' && isNamed(one.quantity, clause.labels, text);
    if (named && states.length > 0) one.label = null;
  }
  return said;
}

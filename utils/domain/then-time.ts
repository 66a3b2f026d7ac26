import type { Plan } from './model';
import type { After, Before, Happening } from './reduce';
import { reduce } from './reduce';

/** Later rows in the place of earlier ones of the same name, in the order of names. */
function merged<Row>(
  before: readonly Row[],
  after: readonly Row[],
  nameOf: (row: Row) => string,
): Row[] {
  const rows = new Map([...before, ...after].map((row) => [nameOf(row), row]));
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

const keyOf = ({ key }: { key: string }): string => key;
const idOf = ({ id }: { id: string }): string => id;

/**
 * A step, and what the clock alone brings once it is done: one after the other, as if the first had
 * been written in between.
 * @param plans the catalogue as it is after the step
 */
export function reduceThenTime(
  before: Before,
  happening: Happening,
  plans: Plan[],
  now: number,
): After {
  const first = reduce(before, happening, now);
  const between: Before = {
    ...before,
    connection: first.connection,
    lines: merged(before.lines, first.lines, keyOf),
    alerts: merged(before.alerts, first.alerts, idOf).filter(({ state }) => state !== 'resolved'),
    renewals: merged(before.renewals, first.renewals, idOf),
    plans,
  };
  const then = reduce(between, { kind: 'time' }, now);
  return {
    connection: then.connection,
    lines: then.lines.length === 0 ? first.lines : merged(first.lines, then.lines, keyOf),
    samples: first.samples,
    alerts: merged(first.alerts, then.alerts, idOf),
    renewals: first.renewals,
    effects: merged(first.effects, then.effects, idOf),
  };
}

import type { Said } from './say';

const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages']);

/** "940 MB, 272 minutes and 188 SMS left": one word for all that one sentence counts. */
export function inherit(said: Said[]): Said[] {
  said.forEach((one, at) => {
    const before = said[at - 1];
    if (before === undefined || one.label !== null || one.whole || one.partner !== null) return;
    if (before.clause.sentence !== one.clause.sentence || before.label === null) return;
    if (
      one.quantity.kind === 'percent' &&
      before.quantity.kind === 'data' &&
      before.label.role !== 'total'
    ) {
      one.label = before.label;
      return;
    }
    if (!COUNTED.has(one.quantity.kind) || before.quantity.kind === one.quantity.kind) return;
    if (!COUNTED.has(before.quantity.kind)) return;
    if (before.label.role === 'remaining' || before.label.role === 'used') one.label = before.label;
  });
  return said;
}

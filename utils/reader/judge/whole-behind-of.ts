import { goesOnOf } from './goes-on-of';
import type { Line } from './line';
import type { Said } from './say';

const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages']);

/**
 * "left of my bundle of 100 minutes, 200 texts and 500 MB" below what is left of each: a line that
 * goes on with "of" counts wholes alone.
 */
export function wholeBehindOf(said: readonly Said[], { segment, labels }: Line): void {
  const { folded } = segment;
  const [first] = labels;
  if (first === undefined || first.weak || first.start > 1) return;
  if (first.role !== 'remaining' && first.role !== 'used') return;
  if (!goesOnOf(folded.slice(first.start, first.end))) return;
  const sentence = said[0]?.clause.sentence;
  const told = said.filter(
    ({ clause, quantity }) => clause.sentence === sentence && COUNTED.has(quantity.kind),
  );
  const kinds = new Set(told.map(({ quantity }) => quantity.kind));
  if (told.length < 2 || kinds.size < told.length) return;
  if (told.some(({ partner, settled }) => partner !== null || settled)) return;
  for (const one of told) {
    one.label = null;
    one.whole = true;
  }
}

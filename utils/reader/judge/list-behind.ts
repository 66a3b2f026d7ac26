import type { Said } from './say';

const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages']);
const MOST = 8;

/** Days are no talk time. */
const isCounted = ({ quantity: { kind, unit } }: Said): boolean =>
  COUNTED.has(kind) && (kind !== 'duration' || unit === 'minute' || unit === 'second');

/**
 * "Until 5 December 250 minutes, until 5 December 412 MB and until 5 December 870 SMS you have": where
 * the verb ends the sentence it is said of all that it counts.
 */
export function listBehind(said: readonly Said[]): void {
  for (let at = said.length - 1; at > 0; at--) {
    const last = said[at];
    const label = last?.label ?? null;
    if (last === undefined || label === null || !isCounted(last)) continue;
    if (label.role !== 'remaining' || label.weak || label.start < last.quantity.end) continue;
    const { sentence } = last.clause;
    if (sentence.quantities.some(({ start }) => start >= label.end)) continue;
    if (sentence.quantities.some(({ kind }) => kind === 'money' || kind === 'percent')) continue;
    const ahead = said
      .slice(Math.max(0, at - MOST), at)
      .filter((one) => one.clause.sentence === sentence && isCounted(one));
    const kinds = new Set([...ahead, last].map(({ quantity }) => quantity.kind));
    if (ahead.length === 0 || kinds.size <= ahead.length) continue;
    const open = ahead.every(
      ({ label: own, partner, whole, settled, quantity }) =>
        own === null && partner === null && !whole && !settled && quantity.value > 0,
    );
    if (open) for (const one of ahead) one.label = label;
  }
}

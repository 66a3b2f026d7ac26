import type { State } from '../judge/state';
import { findLabels } from '../lexicon/find-labels';
import { fold } from '../text/fold';
import type { Quantity } from '../tokens/token';

const AMOUNTS: readonly State[] = ['remaining', 'used', 'total'];
const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages']);
const LONGEST = 60;

/** "共40GB": a small word says so right before the amount. */
const isBeside = (end: number, start: number): boolean => end <= start && start - end <= 1;

/**
 * "progressLeftTitle": "已用8.98GB", "info": "剩余23.47GB/共42GB": what a text says itself of its
 * amounts outweighs its key. Null where it says nothing, or more than one thing.
 */
export function stateInText(
  value: number | string,
  own: Quantity,
  all: readonly Quantity[],
): State | null {
  if (typeof value !== 'string' || value.length > LONGEST || !COUNTED.has(own.kind)) return null;
  const at = all.findIndex(({ start }) => start === own.start);
  if (at === -1 || all.some(({ kind }) => kind !== own.kind)) return null;
  const from = all[at - 1]?.end ?? 0;
  const to = all[at + 1]?.start ?? value.length;
  const labels = findLabels(fold(value));
  const said = (start: number, end: number): State[] =>
    AMOUNTS.filter((state) =>
      labels.some(
        (label) =>
          label.start >= start &&
          label.end <= end &&
          ((label.role === state && (!label.weak || isBeside(label.end, own.start))) ||
            (state === 'total' && label.role === 'of' && at > 0 && end <= own.start)),
      ),
    );
  const ahead = said(from, own.start);
  const told = ahead.length > 0 ? ahead : said(own.end, to);
  return told.length === 1 ? (told[0] ?? null) : null;
}

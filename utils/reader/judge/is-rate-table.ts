import type { Label } from '../tokens/token';
import type { Line } from './line';
import { rowOf } from './surroundings';

/** A table of more columns tells of no one line. */
const WIDEST = 24;
const SUM = /\p{Sc}|(?:hkd|usd|eur|ntd|twd|cny|rmb|mop|元)\)?$/u;

/**
 * In a column "Usage per day" beside one of prices: what each of several countries or packs brings a
 * day, not what was used.
 */
export function isRateTable(
  label: Label,
  caption: Line,
  { segment }: Line,
  lines: readonly Line[],
) {
  if (label.role !== 'used' || !caption.labels.some(({ role }) => role === 'daily')) return false;
  const row = rowOf(segment);
  if (row === null || row.last - row.first > WIDEST) return false;
  const headers = lines
    .slice(row.first, row.last + 1)
    .flatMap((one) => one.segment.headers)
    .flatMap(({ at }) => lines[at] ?? []);
  const left = headers.some(({ labels }) =>
    labels.some(({ role, weak }) => !weak && (role === 'remaining' || role === 'expiry')),
  );
  return (
    !left &&
    headers.some(
      ({ segment: { folded }, labels }) =>
        SUM.test(folded) || labels.some(({ role, weak }) => role === 'price' && !weak),
    )
  );
}

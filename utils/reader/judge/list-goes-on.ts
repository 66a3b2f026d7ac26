import type { Role } from '../lexicon/role';
import type { Said } from './say';

const OTHERWISE: ReadonlySet<Role> = new Set<Role>([
  'remaining',
  'used',
  'total',
  'offer',
  'price',
  'charge',
  'bonus',
  'history',
  'speed',
  'throttled',
  'used-up',
  'expired',
  'unlimited',
  'other-line',
  'balance',
]);

const isTalk = ({ quantity: { kind, unit }, clause: { labels } }: Said): boolean =>
  kind === 'messages' ||
  (kind === 'duration' && (unit === 'minute' || unit === 'second' || unit === 'hour')) ||
  (kind === 'number' && labels.some(({ role }) => role === 'sms'));

/**
 * "Left: Internet 7.32 GB until 28 October. Calls 45 min, SMS 180.": what a colon introduces goes on
 * with the next sentence, as long as that counts talk and messages and says nothing else of them.
 */
export function listGoesOn(said: readonly Said[], folded: string): void {
  const [first] = said;
  const label = first?.label ?? null;
  if (first?.quantity.kind !== 'data' || label === null) return;
  if (label.role !== 'remaining' || label.weak || label.end > first.quantity.start) return;
  if (!folded.slice(label.start, first.quantity.start).includes(':')) return;
  for (const one of said) {
    const { sentence } = one.clause;
    if (sentence === first.clause.sentence) continue;
    if (sentence.labels.some(({ role, weak }) => !weak && OTHERWISE.has(role))) return;
    if (sentence.quantities.some(({ kind }) => kind === 'money' || kind === 'data')) return;
    if (one.label === null && one.partner === null && isTalk(one)) one.label = label;
  }
}

import type { State } from '../judge/state';
import { findLabels } from '../lexicon/find-labels';
import type { Role } from '../lexicon/role';
import { fold } from '../text/fold';
import type { Leaf } from './leaf';

const LONGEST = 60;
/** Words that make a date one of something else. */
const OTHERS: ReadonlySet<Role> = new Set<Role>([
  'start',
  'as-of',
  'charge',
  'price',
  'offer',
  'balance',
  'history',
  'other-end',
  'line',
  'voice',
  'sms',
]);

/** "tips": "本月30日24点失效": what a text says itself of its one date, below a key that says nothing. */
export function momentInText({ roles, value, quantities }: Leaf): State | null {
  if (typeof value !== 'string' || value.length > LONGEST || roles.some((one) => OTHERS.has(one)))
    return null;
  const [date] = quantities;
  if (date === undefined || quantities.length > 1 || !/\p{L}/u.test(value)) return null;
  const labels = findLabels(fold(value)).filter(
    ({ weak, start, end }) => !weak && (end <= date.start || start >= date.end),
  );
  if (labels.some(({ role }) => OTHERS.has(role))) return null;
  return (
    (['reset', 'expiry'] as const).find((state) => labels.some(({ role }) => role === state)) ??
    null
  );
}

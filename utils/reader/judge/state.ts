import type { Label, Quantity } from '../tokens/token';

/** What a quantity says of its allowance. */
export type State = 'remaining' | 'used' | 'total' | 'expiry' | 'reset';

/** Roles that are states. */
export const STATES: ReadonlySet<string> = new Set<State>([
  'remaining',
  'used',
  'total',
  'expiry',
  'reset',
]);

const AMOUNTS: ReadonlySet<string> = new Set(['remaining', 'used', 'total', 'balance']);
const MOMENTS: ReadonlySet<string> = new Set([
  'expiry',
  'expired',
  'reset',
  'start',
  'as-of',
  'used',
  'charge',
]);
const SPANS: ReadonlySet<string> = new Set([
  'expiry',
  'reset',
  'remaining',
  'start',
  'used',
  'total',
  'balance',
]);

const MONEY: ReadonlySet<string> = new Set(['balance', 'remaining', 'used', 'charge', 'price']);

/** Minutes are talked for: nothing of an account ends or begins anew in so few that they are counted. */
const isOfDays = ({ role }: Label): boolean => role === 'expiry' || role === 'reset';

/** The roles that a label can give to a quantity of this kind. */
export function speaksOf(label: Label, { kind, unit }: Pick<Quantity, 'kind' | 'unit'>): boolean {
  if (kind === 'date' || kind === 'time') return MOMENTS.has(label.role);
  if (kind === 'duration') return SPANS.has(label.role) && !(unit === 'minute' && isOfDays(label));
  if (kind === 'money') return MONEY.has(label.role);
  return AMOUNTS.has(label.role);
}

const WEIGHT: Record<string, number> = {
  remaining: 3,
  used: 3,
  expiry: 4,
  expired: 4,
  reset: 5,
  start: 3.5,
  'as-of': 3.5,
  total: 2,
  charge: 3,
  balance: 1.5,
  price: 1,
};

/** Of labels that all fit, the one that says most: a sure one, then "left" before "total". */
export function strongest(labels: readonly Label[]): Label | null {
  let best: Label | null = null;
  let weight = 0;
  for (const label of labels) {
    const own = (WEIGHT[label.role] ?? 0) + (label.weak ? 0 : 10);
    if (own > weight) {
      best = label;
      weight = own;
    }
  }
  return best;
}

import type { State } from '../judge/state';
import type { Role } from '../lexicon/role';
import type { Label } from '../tokens/token';
import { keyWords } from './key-parts';

const AMOUNTS: readonly State[] = ['remaining', 'used', 'total'];
const NO_STATE: ReadonlySet<Role> = new Set<Role>(['price', 'charge', 'speed', 'as-of']);

/** What an amount says of its allowance: by its own key, else by what its object is called. */
export function stateOfLeaf(
  roles: readonly Role[],
  near: readonly Label[],
  money: boolean,
): State | null {
  const own = AMOUNTS.find((state) => roles.includes(state));
  if (own !== undefined) return own;
  // "balanceMB" is what is left.
  if (roles.includes('balance') && !money) return 'remaining';
  if (roles.some((role) => NO_STATE.has(role))) return null;
  return AMOUNTS.find((state) => near.some(({ role, weak }) => role === state && !weak)) ?? null;
}

/** A span is an end only where it is said to be what is left: "validity: 30 days" is the whole of it. */
export function spanState(roles: readonly Role[], key: string): State | null {
  if (roles.includes('reset')) return isLength(roles, key) ? null : 'reset';
  if (roles.includes('remaining')) return 'expiry';
  return roles.includes('expiry') && !/valid|duration|laufzeit|gueltig/i.test(key)
    ? 'expiry'
    : null;
}

const CYCLE =
  /period|cycl|cykl|ci[ck]l|zyklus|zeitraum|siklus|dongu|zhouqi|chuky|interval|frequen|jakso|kausi|周期|週期|サイクル|주기|период|період|цикл/i;
const UNTIL: ReadonlySet<string> = new Set('left until till to next end ends ending'.split(' '));

/** "periodDays: 30", "billingCycleDay: 15": how long a period is, or the day of a month, and not when the next begins. */
const isLength = (roles: readonly Role[], key: string): boolean =>
  CYCLE.test(key) &&
  !keyWords(key).some((word) => UNTIL.has(word)) &&
  !roles.includes('remaining') &&
  !roles.includes('expiry');

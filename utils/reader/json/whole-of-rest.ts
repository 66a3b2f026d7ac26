import { type KeyRoles, rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import type { Card } from './card';
import { isObject } from './json-object';
import { plainKey } from './units-in';

const OTHER: ReadonlySet<Role> = new Set<Role>([
  'remaining',
  'used',
  'total',
  'expiry',
  'reset',
  'start',
  'price',
  'charge',
  'history',
]);
const SHORTEST = 4;

/** "credit" beside "remainingCredit", or beside "remaining" of the same unit, is the whole of it. */
export function wholeOfRest(key: string, said: KeyRoles, card: Card): KeyRoles {
  const { entries } = card;
  const rolesApart = said.roles.filter((role) => role !== 'balance');
  if (key.length < SHORTEST || rolesApart.some((role) => OTHER.has(role))) return said;
  const plain = plainKey(key);
  const rest = entries.some(([name]) => {
    if (name.length <= key.length || !rolesOfKey(name).roles.includes('remaining')) return false;
    const other = plainKey(name);
    if (!other.includes(plain)) return false;
    const { roles } = rolesOfKey(other.replace(plain, ''));
    return roles.length > 0 && roles.every((role) => role === 'remaining');
  });
  return rest || isBesideRest(key, said, card)
    ? { ...said, roles: [...rolesApart, 'total'] }
    : said;
}

/** {"credit": {"value": 10000, "unit": "MB"}, "remaining": {"value": 4350, "unit": "MB"}} */
function isBesideRest(key: string, { roles }: KeyRoles, { entries, node }: Card): boolean {
  const own = node[key];
  if (!isObject(own) || !roles.includes('balance')) return false;
  const shape = shapeOf(own);
  return entries.some(
    ([name, other]) =>
      name !== key &&
      isObject(other) &&
      isOnlyRest(rolesOfKey(name).roles) &&
      shapeOf(other) === shape,
  );
}

const isOnlyRest = (roles: readonly Role[]): boolean =>
  roles.includes('remaining') && !roles.includes('balance');

/** Its keys, and its short texts that hold no number: the unit. */
const shapeOf = (node: Record<string, unknown>): string =>
  Object.entries(node)
    .map(([key, value]) =>
      typeof value === 'string' && !/\d/.test(value) ? `${key}=${value}` : key,
    )
    .join();

import { type KeyRoles, rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import type { Card } from './card';
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

/** "credit" beside "remainingCredit" is the whole of it. */
export function wholeOfRest(key: string, said: KeyRoles, { entries }: Card): KeyRoles {
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
  return rest ? { ...said, roles: [...rolesApart, 'total'] } : said;
}

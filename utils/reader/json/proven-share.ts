import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import type { Card } from './card';

const CLOSE = 0.002;

/** "percentUsed: 0.365" beside 191365120 used of 524288000: a share of one, as its amounts prove. */
export function provenShare(value: number, { entries }: Card): number | null {
  const told = (role: Role) =>
    entries.flatMap(([key, written]) => {
      const one = typeof written === 'string' ? Number(written) : written;
      const counts = typeof one === 'number' && one > 1 && rolesOfKey(key).roles.includes(role);
      return counts ? [one] : [];
    });
  const parts = [...told('used'), ...told('remaining')];
  const proven = told('total').some((whole) =>
    parts.some((part) => part < whole && Math.abs(part / whole - value) < CLOSE),
  );
  return proven ? value * 100 : null;
}

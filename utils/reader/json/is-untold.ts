import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import type { Card } from './card';
import { isPlainAmount, isSide, saysNothing } from './said-of';

const AMOUNTS: ReadonlySet<Role> = new Set<Role>(['remaining', 'used', 'total']);

/** {"number": "12.34", "unit": "GB", "rotateTag": "0"}: a key that nobody knows beside one that tells the amount. */
export const isUntold = (
  key: string,
  roles: readonly Role[],
  value: number | string,
  card: Card,
): boolean =>
  roles.length === 0 &&
  (isSide(key, card) ||
    (isBareNumber(value) &&
      rolesOfKey(key).unit === null &&
      !saysNothing(key, value, card) &&
      card.entries.some(
        ([name, other]) =>
          name !== key && isBareNumber(other) && (isPlainAmount(name) || tellsAmount(name)),
      )));

const isBareNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\d[\d.,]*$/.test(value));

const tellsAmount = (key: string): boolean =>
  rolesOfKey(key).roles.some((role) => AMOUNTS.has(role));

/** {"title": "Left", "value": "12.34", "percent": "69.15"}: the title is said of the value. */
export const isBesideAmount = (key: string, card: Card): boolean =>
  !isPlainAmount(key) &&
  card.entries.some(([name, other]) => name !== key && isPlainAmount(name) && isBareNumber(other));

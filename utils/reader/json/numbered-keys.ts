import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { firstEntries, type JsonObject } from './json-object';

/** "left1", "allowance2_mb": one number, of one digit, ahead of the end or of a unit. */
const NUMBERED = /^([A-Za-z][A-Za-z_.-]{1,30})([0-9])([A-Za-z_-]{0,12})$/;
const AMOUNTS: ReadonlySet<Role> = new Set<Role>(['remaining', 'used', 'total']);
const FEWEST = 2;

/**
 * {"left1": …, "quota1": …, "left2": …, "quota2": …}: rows of a table that is written as one object.
 * The rows, each with the keys of its number; none where the numbers mean anything else.
 */
export function numberedRows(node: JsonObject): JsonObject[] {
  const rows = new Map<string, JsonObject>();
  const stems = new Map<string, string>();
  for (const [key, value] of firstEntries(node, 60)) {
    const [, head, number = '', tail] = NUMBERED.exec(key) ?? [];
    if (head === undefined || typeof value === 'object') continue;
    rows.set(number, { ...rows.get(number), [key]: value });
    stems.set(number, `${stems.get(number) ?? ''} ${head}#${tail}`);
  }
  const [first = '', ...more] = stems.values();
  if (more.length === 0 || more.some((own) => own !== first)) return [];
  const told = first
    .split(' ')
    .filter((stem) => rolesOfKey(stem).roles.some((role) => AMOUNTS.has(role)));
  return told.length < FEWEST ? [] : [...rows.values()];
}

import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import type { Card } from './card';
import { factsOf } from './card-facts';
import { firstEntries, isObject } from './json-object';

const NO_USE: ReadonlySet<Role> = new Set<Role>(['price', 'history', 'expiry', 'reset', 'start']);
/** What is looked at below an object. */
const MOST_NODES = 300;
const MOST_KEYS = 100;

const isUse = (roles: readonly Role[]): boolean =>
  (roles.includes('remaining') || roles.includes('used')) && !roles.some((one) => NO_USE.has(one));

const DATA = /^[KMGT]?i?B$/;

/** "balanceInKB" is what is left of data. */
function isDataBalance(key: string): boolean {
  const { roles, unit } = rolesOfKey(key);
  return roles.includes('balance') && unit !== null && DATA.test(unit);
}

const own = new WeakMap<Card, boolean>();
const within = new WeakMap<Card, boolean>();

/** An object whose keys or name say what is left or was used tells of something one has. */
export function tellsUse(card: Card): boolean {
  const before = own.get(card);
  if (before !== undefined) return before;
  const tells =
    card.entries.some(([key]) => isUse(rolesOfKey(key).roles) || isDataBalance(key)) ||
    factsOf(card).described.some(({ role, weak }) => !weak && isUse([role]));
  own.set(card, tells);
  return tells;
}

/** It or something within it tells what is left or was used. */
export function holdsUse(card: Card): boolean {
  const before = within.get(card);
  if (before !== undefined) return before;
  const holds = tellsUse(card) || search(card.node);
  within.set(card, holds);
  return holds;
}

function search(root: unknown): boolean {
  const rest: unknown[] = [root];
  for (let count = 0; count < MOST_NODES; count++) {
    const node = rest.pop();
    if (node === undefined) return false;
    if (Array.isArray(node)) rest.push(...node.slice(0, MOST_KEYS));
    if (!isObject(node)) continue;
    for (const [key, value] of firstEntries(node, MOST_KEYS)) {
      if (isUse(rolesOfKey(key).roles) || isDataBalance(key)) return true;
      if (typeof value === 'object' && value !== null) rest.push(value);
    }
  }
  return false;
}

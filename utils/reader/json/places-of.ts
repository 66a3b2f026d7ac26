import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { isOfBalances, isOfBenefits } from './balance-list';
import { type Card, outwards } from './card';
import { isObject, type JsonObject } from './json-object';
import type { Leaf } from './leaf';
import { saysNothing } from './said-of';

/** "bucketCounter: [{counterType: 'used', value}]" beside "bucketBalance: [{…}]": parts of one bucket. */
function isPartOfMany({ key, inArray, parent }: Card): boolean {
  if (!inArray || parent === null) return false;
  const lists = parent.entries.filter(([, value]) => Array.isArray(value));
  const list = lists.find(([name]) => name === key)?.[1];
  const counters = lists.some(([name]) => /counter/i.test(name));
  return counters && (/counter/i.test(key) || (Array.isArray(list) && list.length === 1));
}

const AMOUNTS: ReadonlySet<Role> = new Set<Role>(['remaining', 'used', 'total']);

/** "traffic: {value: 12, limit: 30}": another amount beside it, so the object is more than one value. */
const tellsMore = ({ entries }: Card, own: string): boolean =>
  entries.some(
    ([key, value]) =>
      key !== own &&
      (typeof value === 'number' || (typeof value === 'string' && /^\d[\d.,]*$/.test(value))) &&
      rolesOfKey(key).roles.some((role) => AMOUNTS.has(role)),
  );

/** {"usage": {"dataMb": …}, "limits": {"dataMb": …}}: two values of the object around both. */
function isOneOfTwo(key: string, { key: own, node, parent, inArray }: Card): boolean {
  const state = stateOf(own);
  if (parent === null || inArray || state === undefined) return false;
  if ((stateOf(key) ?? state) !== state) return false;
  return parent.entries.some(([name, other]) => {
    const told = name === own || !isObject(other) ? undefined : stateOf(name);
    if (told === undefined || told === state || !isObject(other)) return false;
    return Object.hasOwn(other, key) || (isOnlyData(key, node) && isOnlyData(null, other));
  });
}

const DATA = /^[KMGT]?i?B$/;
const isData = (key: string): boolean => DATA.test(rolesOfKey(key).unit ?? '');

/** Of its keys one alone counts data, under whatever name. */
function isOnlyData(own: string | null, node: JsonObject): boolean {
  const keys = Object.keys(node).filter(isData);
  return keys.length === 1 && (own === null || keys[0] === own);
}

const stateOf = (key: string): Role | undefined =>
  rolesOfKey(key).roles.find((role) => AMOUNTS.has(role));

/** The object that a value is told of; "remaining: {value, unit}" is one value of the object around it. */
export function bearerOf(card: Card, { key, value }: Leaf): Card {
  // [{"title": "Data", "main": "12 GB left", "sub": "of 40 GB"}]: the object is the card of both.
  const inner =
    saysNothing(key, value, card) &&
    !isOfBalances(card) &&
    !isOfBenefits(key, card, value) &&
    !tellsMore(card, key) &&
    !(card.inArray && /^main$/i.test(key));
  return (inner || isOneOfTwo(key, card)) && card.parent !== null ? card.parent : card;
}

/** That object and those around it. */
export function placesOf(card: Card, leaf: Leaf): string[] {
  const wrapped = bearerOf(card, leaf);
  const from = wrapped.parent !== null && isPartOfMany(wrapped) ? wrapped.parent : wrapped;
  return [...outwards(from)].map(({ id }) => `o${id}`);
}

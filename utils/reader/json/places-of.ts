import { type Card, outwards } from './card';
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

/** The objects around; "remaining: {value, unit}" is one value of the object around it. */
export function placesOf(card: Card, { key, value }: Leaf): string[] {
  const wrapped = saysNothing(key, value, card) && card.parent !== null ? card.parent : card;
  const from = wrapped.parent !== null && isPartOfMany(wrapped) ? wrapped.parent : wrapped;
  return [...outwards(from)].map(({ id }) => `o${id}`);
}

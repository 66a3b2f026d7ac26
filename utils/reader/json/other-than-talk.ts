import { topicOf } from '../judge/context';
import { findLabels } from '../lexicon/find-labels';
import { fold } from '../text/fold';
import type { Card } from './card';
import { factsOf } from './card-facts';
import { isObject } from './json-object';

const LONGEST = 80;
/** A longer list is a history. */
const MOST = 100;

const known = new WeakMap<object, Map<string, boolean>>();

/**
 * "freeMinRemain" in a row called "Data" as well as in one called "Voice": whatever the key says,
 * it counts no minutes in the first, and nobody knows in what the second is counted.
 */
export function isOtherThanTalk(key: string, card: Card): boolean {
  const own = topicOf([factsOf(card).described]);
  if (own === 'data' || own === 'sms') return true;
  const rows = card.parent?.node[card.key];
  if (!Array.isArray(rows)) return false;
  const told = known.get(rows) ?? new Map<string, boolean>();
  known.set(rows, told);
  const before = told.get(key);
  if (before !== undefined) return before;
  const found = rows.slice(0, MOST).some((row) => isObject(row) && key in row && isOfOther(row));
  told.set(key, found);
  return found;
}

const isOfOther = (row: Record<string, unknown>): boolean =>
  Object.values(row).some((value) => {
    if (typeof value !== 'string' || value.length > LONGEST || !/\p{L}{2}/u.test(value))
      return false;
    const topic = topicOf([findLabels(fold(value))]);
    return topic === 'data' || topic === 'sms';
  });

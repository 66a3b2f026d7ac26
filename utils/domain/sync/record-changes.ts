import type { Doc, Entry, Fields, Stamp } from './document';
import { nextStamp, valueIn } from './document';
import { pathOf } from './field-key';

/** An answer to an alert is not taken back when the alert is over. */
const isForGood = (key: string): boolean => pathOf(key)[0] === 'answer';

/**
 * What was changed on this machine since it last looked, whoever changed it.
 * @param base how the fields were then
 * @param now of what is new
 */
export function recordChanges(
  doc: Doc,
  base: Fields,
  fields: Fields,
  now: number,
  by: string,
): Map<string, Entry> {
  const after = new Map(doc);
  const stamp = (key: string): Stamp => nextStamp(doc.get(key), now, by);
  for (const [key, value] of fields) {
    if (base.get(key) === value || valueIn(doc, key) === value) continue;
    after.set(key, { ...stamp(key), value });
  }
  for (const key of base.keys()) {
    if (fields.has(key) || isForGood(key) || valueIn(doc, key) === undefined) continue;
    after.set(key, { ...stamp(key), value: null });
  }
  return after;
}

/** What this machine had of its own before it joined others counts less than what those agreed on. */
export const BEFORE_ALL = 1;

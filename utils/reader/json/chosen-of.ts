import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { firstEntries, isObject, isYes, isYesOrNo, type JsonObject } from './json-object';

const NO_CHOICE =
  /auto|renew|roam|unlim|enab|throttl|expire|valid|esim|5g|illim|ilimit|free|paid|new/i;
/** What an entry is like, in any language, chooses none. */
const QUALITY: ReadonlySet<Role> = new Set<Role>([
  'unlimited',
  'throttled',
  'expired',
  'expiry',
  'reset',
  'roaming',
  'bonus',
  'carried',
]);
/** A longer list is no choice between lines. */
const MOST = 50;
const MOST_KEYS = 60;

/**
 * The one of several objects that alone says yes to a question they all answer ("selected"), or
 * that the whole answer names; null where nothing tells.
 */
export function chosenOf(list: readonly unknown[], root: JsonObject | undefined): unknown {
  if (list.length < 2 || list.length > MOST) return null;
  const objects = list.filter(isObject);
  const [first] = objects;
  if (first === undefined || objects.length !== list.length) return null;
  for (const key of Object.keys(first).slice(0, MOST_KEYS)) {
    if (NO_CHOICE.test(key) || rolesOfKey(key).roles.some((role) => QUALITY.has(role))) continue;
    if (!objects.every((one) => isYesOrNo(one[key]))) continue;
    const chosen = objects.filter((one) => isYes(one[key]));
    if (chosen.length === 1) return chosen[0];
  }
  return root === undefined ? null : namedBy(root, objects);
}

/** "selectedLineId": "2" beside a list names one of it. */
function namedBy(root: JsonObject, objects: readonly JsonObject[]): JsonObject | null {
  for (const [key, value] of firstEntries(root, MOST_KEYS)) {
    if (
      !/select|current|active/i.test(key) ||
      (typeof value !== 'string' && typeof value !== 'number')
    )
      continue;
    const named = objects.filter((one) =>
      Object.values(one)
        .slice(0, MOST_KEYS)
        .some((own) => typeof own !== 'object' && String(own) === String(value)),
    );
    if (named.length === 1) return named[0] ?? null;
  }
  return null;
}

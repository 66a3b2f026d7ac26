import { rolesOfKey } from '../lexicon/json-roles';
import { DATA_UNITS } from '../tokens/data-unit';
import type { JsonObject } from './json-object';

const MOST_NODES = 2000;

const known = new WeakMap<JsonObject, ReadonlyMap<number, string>>();

/** The numbers of an answer whose keys name a unit of data, with that unit; of a large one only the first. */
export function countedAs(root: JsonObject): ReadonlyMap<number, string> {
  const before = known.get(root);
  if (before !== undefined) return before;
  const found = new Map<number, string>();
  const rest: unknown[] = [root];
  for (let count = 0; count < MOST_NODES; count++) {
    const node = rest.pop();
    if (node === undefined) break;
    if (typeof node !== 'object' || node === null) continue;
    for (const [key, value] of Object.entries(node).slice(0, MOST_NODES)) {
      if (typeof value === 'object') rest.push(value);
      else if (typeof value === 'number') {
        const { unit } = rolesOfKey(key);
        if (unit !== null && DATA_UNITS.includes(unit)) found.set(value, unit);
      }
    }
  }
  known.set(root, found);
  return found;
}

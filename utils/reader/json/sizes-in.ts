import { fold } from '../text/fold';
import { DATA_UNITS } from '../tokens/data-unit';
import { findQuantities } from '../tokens/find-quantities';
import type { JsonObject } from './json-object';
import { PLAIN } from './units-in';

/** "5 GB" as written: the number of its units, and how many steps they are above a byte. */
export interface Size {
  value: number;
  power: number;
}

const MOST_NODES = 2000;
const MOST_SIZES = 40;
const LONGEST = 120;
const SIZE = /\d ?[kmgt]/i;

/** The one size that a text tells; none where it tells several. */
export function sizesIn(text: string): Size[] {
  const name = text.replace(/[_-]/g, ' ');
  const sizes = findQuantities(fold(name), name, PLAIN).filter(({ kind }) => kind === 'data');
  const [size] = sizes;
  const power = DATA_UNITS.indexOf(size?.unit ?? '');
  if (size === undefined || sizes.length > 1 || power === -1) return [];
  return [{ value: size.value / 1000 ** power, power }];
}

const known = new WeakMap<JsonObject, readonly Size[]>();

/** The sizes that the texts of an answer tell, of a large one only the first. */
export function sizesWithin(root: JsonObject): readonly Size[] {
  const before = known.get(root);
  if (before !== undefined) return before;
  const found: Size[] = [];
  const rest: unknown[] = [root];
  for (let count = 0; count < MOST_NODES && found.length < MOST_SIZES; count++) {
    const node = rest.pop();
    if (node === undefined) break;
    if (typeof node === 'string') {
      if (node.length <= LONGEST && SIZE.test(node)) found.push(...sizesIn(node));
    } else if (typeof node === 'object' && node !== null)
      rest.push(...Object.values(node).slice(0, MOST_NODES));
  }
  known.set(root, found);
  return found;
}

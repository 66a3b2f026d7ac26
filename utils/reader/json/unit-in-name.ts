import { rolesOfKey } from '../lexicon/json-roles';
import { fold } from '../text/fold';
import { findQuantities, type QuantityHints } from '../tokens/find-quantities';
import type { Card } from './card';
import { plainKey } from './units-in';

const NAMING = /name|title|label|plan|bundle|package|paket|tarif|offer|product|descr|code|sku/;
const LONGEST = 60;
const PLAIN: QuantityHints = {
  style: { decimal: '.', spaces: false },
  currency: { language: '', region: null },
};
const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];
const STEPS = [1000, 1024];

const known = new WeakMap<Card, string | null>();

/**
 * "name": "Trip 5 GB" beside "total: 5120, left: 3210": the whole is what the name says, so that all
 * of the object is counted in MB. Null where no name says a size, or one that is another.
 */
export function unitInName(card: Card): string | null {
  const before = known.get(card);
  if (before !== undefined) return before;
  const wholes = card.entries.flatMap(([key, value]) => {
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    const { roles, unit } = rolesOfKey(key);
    return typeof number === 'number' && number > 0 && unit === null && roles.includes('total')
      ? [number]
      : [];
  });
  const sizes = wholes.length === 0 ? [] : sizesNamed(card);
  const units = new Set(wholes.flatMap((whole) => sizes.map((size) => unitOf(whole, size))));
  const [unit = null] = units;
  const found = units.size === 1 ? unit : null;
  known.set(card, found);
  return found;
}

interface Size {
  value: number;
  power: number;
}

/** The one size that each of its names says. */
const sizesNamed = ({ entries }: Card): Size[] =>
  entries.flatMap(([key, text]) => {
    if (typeof text !== 'string' || text.length > LONGEST || !NAMING.test(plainKey(key))) return [];
    const plain = text.replace(/[_-]/g, ' ');
    const data = findQuantities(fold(plain), plain, PLAIN).filter(({ kind }) => kind === 'data');
    const [size] = data;
    const power = UNITS.indexOf(size?.unit ?? '');
    return size === undefined || data.length > 1 || power === -1
      ? []
      : [{ value: size.value / 1000 ** power, power }];
  });

/** The unit in which a number is a size. */
function unitOf(whole: number, { value, power }: Size): string | null {
  const below = [0, 1, 2, 3].find((steps) =>
    STEPS.some((step) => Math.abs(whole / (value * step ** steps) - 1) < 1e-6),
  );
  return below === undefined ? null : (UNITS[power - below] ?? null);
}

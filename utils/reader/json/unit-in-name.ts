import { rolesOfKey } from '../lexicon/json-roles';
import { fold } from '../text/fold';
import { findQuantities } from '../tokens/find-quantities';
import type { Card } from './card';
import { factsOf } from './card-facts';
import { PLAIN } from './units-in';

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];
const STEPS = [1000, 1024];

/**
 * "name": "Trip 5 GB" beside "total: 5120, left: 3210": the whole is what the name says, so that all
 * of the object is counted in MB. Null where the name says no size, or another.
 */
export function unitInName(card: Card): string | null {
  const name = factsOf(card).name.replace(/[_-]/g, ' ');
  const sizes = findQuantities(fold(name), name, PLAIN).filter(({ kind }) => kind === 'data');
  const [size] = sizes;
  const power = UNITS.indexOf(size?.unit ?? '');
  if (size === undefined || sizes.length > 1 || power === -1) return null;
  const value = size.value / 1000 ** power;
  const units = card.entries.flatMap(([key, whole]) => {
    const { roles, unit } = rolesOfKey(key);
    return unit === null && roles.includes('total') ? unitsOf(Number(whole), value, power) : [];
  });
  return units[0] ?? null;
}

/** The units in which a number is a size. */
const unitsOf = (whole: number, value: number, power: number): string[] =>
  UNITS.slice(0, power + 1).filter((_, unit) =>
    STEPS.some((step) => Math.abs(whole / (value * step ** (power - unit)) - 1) < 1e-6),
  );

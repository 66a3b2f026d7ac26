import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { DATA_UNITS } from '../tokens/data-unit';
import { type Card, outwards } from './card';
import { factsOf } from './card-facts';
import { countedAs } from './counted-as';
import type { JsonObject } from './json-object';
import { type Size, sizesIn, sizesWithin } from './sizes-in';

const STEPS = [1000, 1024];
const OTHER: ReadonlySet<Role> = new Set<Role>([
  'voice',
  'sms',
  'price',
  'balance',
  'line',
  'as-of',
]);
/** No allowance is of as many gigabytes, and none of as few kilobytes is told in parts of them. */
const FEWEST_MB = 2000;
/** As many megabytes may be so many kilobytes. */
const MOST_MB = 1_048_576;

/**
 * The unit of an object's bare amounts, where only one can be; null elsewhere:
 * - "name": "Trip 5 GB" beside "total: 5120, left: 3210": the whole is what a text says, so that all
 *   of the object is counted in MB;
 * - "used: 4.88" beside "mbs_used: 4.88": the same number with its unit;
 * - "total: 5120.0, used: 1024.5": bytes and kilobytes are counted whole, and 5 TB are not sold.
 */
export function provenUnit(card: Card): string | null {
  const name = sizesIn(factsOf(card).name);
  // A name of another size leaves it open what is counted.
  if (name.length > 0) return unitOfSizes(card, name);
  const root = rootOf(card);
  return unitOfSizes(card, sizesWithin(root)) ?? unitOfTwin(card, root) ?? unitOfParts(card);
}

function rootOf(card: Card): JsonObject {
  let root = card.node;
  for (const { node } of outwards(card)) root = node;
  return root;
}

/** What the object counts in this state without telling a unit. */
const counted = ({ entries }: Card, state: Role): number[] =>
  entries.flatMap(([key, value]) => {
    const { roles, unit } = rolesOfKey(key);
    const bare = unit === null && roles.includes(state) && !roles.some((role) => OTHER.has(role));
    const number = typeof value === 'object' || value === '' ? Number.NaN : Number(value);
    return bare && Number.isFinite(number) ? [number] : [];
  });

function unitOfSizes(card: Card, sizes: readonly Size[]): string | null {
  const wholes = counted(card, 'total').filter((whole) => whole > 0);
  const units = new Set(sizes.flatMap((size) => wholes.flatMap((whole) => unitsOf(whole, size))));
  const [unit, other] = units;
  return unit === undefined || other !== undefined ? null : unit;
}

/** The units in which a number is a size. */
const unitsOf = (whole: number, { value, power }: Size): string[] =>
  DATA_UNITS.slice(0, power + 1).filter((_, unit) =>
    STEPS.some((step) => Math.abs(whole / (value * step ** (power - unit)) - 1) < 1e-6),
  );

const AMOUNTS: readonly Role[] = ['used', 'remaining', 'total'];

/** "used: 4.88" beside a list that ends with "mbs_used_in_all: 4.88": the same, counted in the same. */
export function unitOfTwin(card: Card, root = rootOf(card)): string | null {
  const parts = AMOUNTS.flatMap((state) => counted(card, state)).filter(
    (one) => !Number.isInteger(one),
  );
  const units = new Set(parts.flatMap((one) => countedAs(root).get(one) ?? []));
  const [unit, other] = units;
  return unit === undefined || other !== undefined ? null : unit;
}

function unitOfParts(card: Card): string | null {
  const [used] = counted(card, 'used');
  const [left] = counted(card, 'remaining');
  const [total] = counted(card, 'total');
  const whole = total ?? (used ?? Number.NaN) + (left ?? Number.NaN);
  const inParts = [used, left, total].some((one) => one !== undefined && !Number.isInteger(one));
  return inParts && whole >= FEWEST_MB && whole <= MOST_MB ? 'MB' : null;
}

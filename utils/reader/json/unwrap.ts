import { isObject } from './json-object';

const FEWEST = 2;
const DEEPEST = 60;
/** An object of more keys is a table of something; an answer of more values a catalogue, and stays as it is. */
const MOST_KEYS = 300;
const MOST_VALUES = 20_000;

/** Values of objects in some data: those that stand in a list of their own, and all others. */
interface Count {
  alone: number;
  plain: number;
}

/**
 * {"volume": ["6348"], "unit": ["MB"]}, as programs make it of XML: what puts each single value in a
 * list of its own is read without these lists. The same where it is none.
 */
export function unwrap(data: unknown): unknown {
  const work = { counts: new Map<object, Count>(), left: MOST_VALUES };
  countIn(data, work, 0);
  return work.left < 0 ? data : within(data, work.counts, false);
}

interface Work {
  counts: Map<object, Count>;
  /** Values that may still be looked at. */
  left: number;
}

const isScalar = (one: unknown): boolean => typeof one !== 'object' && one !== undefined;

function countIn(data: unknown, work: Work, depth: number): Count {
  const count = { alone: 0, plain: 0 };
  if (typeof data !== 'object' || data === null || depth > DEEPEST) return count;
  const values = Array.isArray(data) ? data : valuesOf(data);
  work.left -= values.length;
  for (const one of work.left < 0 ? [] : values) {
    if (!Array.isArray(data) && isScalar(one)) count.plain++;
    else if (!Array.isArray(data) && isAlone(one)) count.alone++;
    else {
      const inner = countIn(one, work, depth + 1);
      count.alone += inner.alone;
      count.plain += inner.plain;
    }
  }
  work.counts.set(data, count);
  return count;
}

const isAlone = (one: unknown): boolean =>
  Array.isArray(one) && one.length === 1 && isScalar(one[0]);

/** Attributes, as programs put them beside the elements, are in no list. */
function valuesOf(data: object): unknown[] {
  const keys = Object.keys(data);
  return keys.length > MOST_KEYS
    ? []
    : keys.filter((key) => key !== '$').map((key) => Reflect.get(data, key));
}

function within(data: unknown, counts: ReadonlyMap<object, Count>, wrapped: boolean): unknown {
  const count = typeof data === 'object' && data !== null ? counts.get(data) : undefined;
  if (count === undefined || count.alone === 0) return data;
  if (Array.isArray(data)) return data.map((one) => within(one, counts, wrapped));
  if (!isObject(data)) return data;
  const own = wrapped || (count.alone >= FEWEST && count.plain === 0);
  return Object.fromEntries(
    Object.entries(data).map(([key, one]) => [
      key,
      own && Array.isArray(one) && one.length === 1
        ? within(one[0], counts, own)
        : within(one, counts, own),
    ]),
  );
}

import { isObject } from './json-object';

const FEWEST = 2;
const DEEPEST = 60;

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
  const counts = new WeakMap<object, Count>();
  countIn(data, counts, 0);
  return within(data, counts, false);
}

const isScalar = (one: unknown): boolean => typeof one !== 'object' && one !== undefined;

function countIn(data: unknown, counts: WeakMap<object, Count>, depth: number): Count {
  const count = { alone: 0, plain: 0 };
  if (typeof data !== 'object' || data === null || depth > DEEPEST) return count;
  const add = (inner: unknown) => {
    const { alone, plain } = countIn(inner, counts, depth + 1);
    count.alone += alone;
    count.plain += plain;
  };
  if (Array.isArray(data)) data.forEach(add);
  else if (isObject(data))
    for (const [key, one] of Object.entries(data)) {
      if (isScalar(one)) count.plain++;
      else if (Array.isArray(one) && one.length === 1 && isScalar(one[0])) count.alone++;
      else if (key !== '$') add(one);
    }
  counts.set(data, count);
  return count;
}

function within(data: unknown, counts: WeakMap<object, Count>, wrapped: boolean): unknown {
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

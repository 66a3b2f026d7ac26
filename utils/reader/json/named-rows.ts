import { isObject, type JsonObject } from './json-object';

const MOST_ROWS = 60;
const MOST_COLUMNS = 12;
/** A first row of two may as well be a label and its value. */
const FEWEST_OF_HEAD = 3;
const LONGEST_LABEL = 60;

type Row = readonly unknown[];

/**
 * Lists in lists as the objects they stand for: ["Used", "3 GB"] below one another are one object,
 * rows below the names of their columns are one each. Null for all other lists.
 */
export function namedRows(
  list: readonly unknown[],
  around: JsonObject | undefined,
): JsonObject | JsonObject[] | null {
  if (list.length === 0 || list.length > MOST_ROWS || !list.every(isRow)) return null;
  const [first, ...more] = list;
  if (first === undefined || more.some(({ length }) => length !== first.length)) return null;
  const beside = Object.values(around ?? {}).find(
    (one): one is string[] => isHead(one) && one.length === first.length,
  );
  if (beside !== undefined) return list.map((row) => under(beside, row));
  const headed = first.length >= FEWEST_OF_HEAD && more.length > 0 && isHead(first);
  if (headed) return more.map((row) => under(first, row));
  return asPairs(list);
}

const isRow = (one: unknown): one is Row =>
  Array.isArray(one) &&
  one.length >= 2 &&
  one.length <= MOST_COLUMNS &&
  one.every((cell) => !isObject(cell) && !Array.isArray(cell));

const isLabel = (cell: unknown): cell is string =>
  typeof cell === 'string' &&
  cell.length <= LONGEST_LABEL &&
  /\p{L}/u.test(cell) &&
  !/\p{Nd}/u.test(cell);

const isHead = (one: unknown): one is string[] =>
  Array.isArray(one) && one.length >= 2 && one.every(isLabel) && areDistinct(one);

const areDistinct = (labels: readonly string[]): boolean => new Set(labels).size === labels.length;

const under = (head: readonly string[], row: Row): JsonObject =>
  Object.fromEntries(head.map((name, at) => [name, row[at]]));

/** One label said twice: nobody knows of what. */
function asPairs(list: readonly Row[]): JsonObject | null {
  const labels = list.map(([label]) => label).filter(isLabel);
  const pairs = list.every(({ length }) => length === 2);
  if (!pairs || labels.length < list.length || !areDistinct(labels)) return null;
  return Object.fromEntries(labels.map((label, at) => [label, list[at]?.[1]]));
}

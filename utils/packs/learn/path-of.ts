/** Keys of an answer from its root, as the reader gives them. */
export type Keys = readonly (string | number)[];

const NAMES =
  /^(?:id|name|code|key|type|label|title)$|(?:Id|Name|Code|Type|_id|_name|_code|_type)$/;

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key whose text tells this element from all others of its list. */
function tellApart(list: readonly unknown[], at: number): string | null {
  const element = list[at];
  if (!isRecord(element)) return null;
  for (const [key, value] of Object.entries(element)) {
    if (typeof value !== 'string' || value.length > 80 || !NAMES.test(key)) continue;
    const same = list.filter((other) => isRecord(other) && other[key] === value);
    if (same.length === 1) return `[?@[${quoted(key)}]==${quoted(value)}]`;
  }
  return null;
}

/**
 * Keys as a JSONPath that finds the same thing when lists come in another order: their elements are
 * told by name, never by number.
 * @returns null where a list has several elements that nothing tells apart
 */
export function pathOf(root: unknown, keys: Keys): string | null {
  let path = '$';
  let value = root;
  for (const key of keys) {
    if (typeof key === 'number') {
      if (!Array.isArray(value)) return null;
      const step = tellApart(value, key) ?? (value.length === 1 ? '[0]' : null);
      if (step === null) return null;
      path += step;
      value = value[key];
    } else {
      if (!isRecord(value)) return null;
      path += `[${quoted(key)}]`;
      value = value[key];
    }
  }
  return path;
}

/** What stands at the keys. */
export function valueAtKeys(root: unknown, keys: Keys): unknown {
  let value = root;
  for (const key of keys) {
    if (typeof key === 'number') value = Array.isArray(value) ? value[key] : undefined;
    else value = isRecord(value) ? value[key] : undefined;
  }
  return value;
}

/** The texts beside a value, with their keys. */
export function textsBeside(root: unknown, keys: Keys): [Keys, string][] {
  const around = keys.slice(0, -1);
  const parent = valueAtKeys(root, around);
  if (!isRecord(parent)) return [];
  return Object.entries(parent).flatMap(([key, value]): [Keys, string][] =>
    typeof value === 'string' ? [[[...around, key], value]] : [],
  );
}

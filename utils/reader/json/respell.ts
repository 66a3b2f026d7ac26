import { startsOf, withoutStart } from './common-start';
import { isObject } from './json-object';
import { spellKey } from './spell-key';
import { unwrap } from './unwrap';

const DEEPEST = 60;
/** An answer of more is no account. */
const MOST_KEYS = 3000;

/**
 * The data with all its keys as `spellKey` writes them, so that no rule sees another spelling, and
 * without lists of one value each; the same where nothing changes. How a key was written is noted.
 * Two that become one stay as they are.
 */
export function respell(data: unknown, written: Map<string, string>): unknown {
  const plain = unwrap(data);
  return respelled(plain, { starts: startsOf(plain), written, left: MOST_KEYS }, 0);
}

interface Work {
  starts: ReadonlySet<string>;
  written: Map<string, string>;
  /** Keys that may still be looked at. */
  left: number;
}

function respelled(data: unknown, work: Work, depth: number): unknown {
  if (typeof data !== 'object' || data === null || depth > DEEPEST) return data;
  if (Array.isArray(data)) {
    const list = data.map((one) => respelled(one, work, depth + 1));
    return list.some((one, at) => one !== data[at]) ? list : data;
  }
  if (!isObject(data) || work.left <= 0) return data;
  const keys = Object.keys(data);
  if (keys.length > work.left) return data;
  work.left -= keys.length;
  const spelled = new Map<string, unknown>();
  let same = true;
  for (const key of keys) {
    const value = data[key];
    const own = withoutStart(spellKey(key), work.starts);
    const name = spelled.has(own) || (own !== key && Object.hasOwn(data, own)) ? key : own;
    const inner = respelled(value, work, depth + 1);
    if (name !== key) work.written.set(name, key);
    same &&= name === key && inner === value;
    spelled.set(name, inner);
  }
  return same ? data : Object.fromEntries(spelled);
}

/** "dataLeft: 3" with its key as the answer has it. */
export function writtenQuote(quote: string, written: ReadonlyMap<string, string>): string {
  const end = quote.indexOf(': ');
  return end === -1 ? quote : writtenKey(quote.slice(0, end), written) + quote.slice(end);
}

export const writtenKey = (key: string, written: ReadonlyMap<string, string>): string =>
  written.get(key) ?? key;

/** The path as the data itself has it, of one that leads through its respelled keys. */
export function writtenPath(
  data: unknown,
  path: readonly (string | number)[],
  written: ReadonlyMap<string, string>,
): (string | number)[] {
  let at: unknown = data;
  const found: (string | number)[] = [];
  const go = (step: string | number) => {
    found.push(step);
    at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  };
  for (const step of path) {
    // A list that was taken for its one value.
    if (Array.isArray(at) && typeof step === 'string') go(0);
    go(isObject(at) && !Object.hasOwn(at, step) ? keyIn(at, step, written) : step);
  }
  if (Array.isArray(at) && at.length === 1) go(0);
  return found;
}

const keyIn = (
  node: object,
  step: string | number,
  written: ReadonlyMap<string, string>,
): string | number => {
  const known = written.get(String(step));
  return Object.keys(node).find((key) => key === known || spellKey(key) === step) ?? step;
};

import { firstEntries, isObject } from './json-object';
import { spellKey } from './spell-key';
import { isKnownWord } from './unglue';

/** What programs put before names to tell their type: strRemaining, nUsed, bActive, dtExpiry. */
const TYPES: ReadonlySet<string> = new Set(
  'str sz s n i int lng dbl dec num f flt b bool d dt date m p c obj arr lst'.split(' '),
);
const FIRST_WORD = /^[a-z]{1,4}(?=[A-Z])/;
const FEWEST = 4;
const MOST_OF_KEYS = 0.6;
/** Keys that are looked at. */
const MOST = 400;
const DEEPEST = 60;

/**
 * "usr_remaining_data", "usr_expiry", "usr_name": what nearly all names of an answer begin with says
 * nothing of any; empty where they have no such start, or where it is a word.
 */
export function startsOf(data: unknown): ReadonlySet<string> {
  const keys = new Set<string>();
  gather(data, keys, 0);
  const counts = new Map<string, number>();
  for (const key of keys) {
    const first = FIRST_WORD.exec(key)?.[0];
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const enough = (count: number) => count >= FEWEST && count >= MOST_OF_KEYS * keys.size;
  for (const [first, count] of counts)
    if (enough(count) && !isKnownWord(first)) return new Set([first]);
  const types = [...counts].filter(([first]) => TYPES.has(first));
  const typed = types.reduce((sum, [, count]) => sum + count, 0);
  return types.length > 1 && enough(typed) ? new Set(types.map(([first]) => first)) : new Set();
}

function gather(data: unknown, keys: Set<string>, depth: number): void {
  if (depth > DEEPEST || keys.size >= MOST) return;
  if (Array.isArray(data)) for (const one of data.slice(0, 20)) gather(one, keys, depth + 1);
  else if (isObject(data))
    for (const [key, value] of firstEntries(data, MOST)) {
      if (keys.size >= MOST) return;
      keys.add(spellKey(key));
      gather(value, keys, depth + 1);
    }
}

/** A name as `spellKey` writes it, without such a start. */
export function withoutStart(name: string, starts: ReadonlySet<string>): string {
  const first = starts.size === 0 ? undefined : FIRST_WORD.exec(name)?.[0];
  if (first === undefined || !starts.has(first)) return name;
  const rest = name.slice(first.length);
  return /^[A-Z]{2}/.test(rest) ? rest : rest.charAt(0).toLowerCase() + rest.slice(1);
}

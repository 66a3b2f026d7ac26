import { unglue } from './unglue';

/** Names of letters, digits and the signs that part words; all else is a text, or in another script. */
const PLAIN = /^[@_$]{0,2}[A-Za-z][A-Za-z0-9]*(?:[_-]+[A-Za-z0-9]+)*$/;
const LONGEST = 80;
/** Its large letters tell it from another. */
const UNIT = /^[KMGT]i?B$/;
/** Keys come again and again in lists; forgotten when there are too many. */
const MOST_KNOWN = 4000;

const known = new Map<string, string>();

/**
 * A key as "dataRemainingMb", however it is written: data_remaining_mb, DATA-REMAINING-MB,
 * DataRemainingMb, dataremainingmb. What is no plain name stays as it is.
 */
export function spellKey(key: string): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const spelled = key.length > LONGEST || !PLAIN.test(key) ? key : spell(key);
  known.set(key, spelled);
  return spelled;
}

function spell(key: string): string {
  const start = /^[@_$]*/.exec(key)?.[0] ?? '';
  const parts = key
    .slice(start.length)
    .replace(/(?<![A-Z]{2})([KMGT]i?B)(?![a-z])/g, '_$1_')
    .replace(/([a-z0-9])(?<!(?:^|_)[KMGT]i)([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .split(/[_-]+/)
    .filter((part) => part !== '')
    .flatMap((part) => (UNIT.test(part) ? [part] : unglue(part.toLowerCase())));
  return start + parts.map((part, at) => (at === 0 ? part : capital(part))).join('');
}

const capital = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);

import type { Line } from '../domain/connection';
import type { Bucket } from '../domain/model';

/**
 * What turns the reading direction of all that follows, or is nothing to see. Joiners stay where they
 * join something: emoji and Persian are made of them.
 */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const BREAKS = /[\t-\r\u2028\u2029]+/g;
const NOTHING = /^[\s\p{Cf}]*$/u;

/** Two lines of a card; nobody reads more of a name. */
const LONGEST = 80;

function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const graphemes = [...new Intl.Segmenter().segment(name)];
  if (graphemes.length <= LONGEST) return name;
  const begin = graphemes.slice(0, LONGEST - 1).map(({ segment }) => segment);
  return `${begin.join('').trimEnd()}…`;
}

/** Most names: letters that are nothing else, with a space between words. The rest is looked at. */
const PLAIN =
  /^[!-~\u00a1-\u00ac\u00ae-\u024f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]+)*$/;

/** A name as it is shown, on one line and in one direction; empty where nothing of it can be seen. */
export function plainName(name: string): string {
  if (name.length <= LONGEST && PLAIN.test(name)) return name;
  const plain = name.replace(BREAKS, ' ').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  return NOTHING.test(plain) ? '' : shortened(plain);
}

function withPlainName(bucket: Bucket): Bucket {
  const name = plainName(bucket.name);
  return name === bucket.name ? bucket : { ...bucket, name };
}

/** A line whose names, all of them the provider's, can be shown anywhere. */
export function withPlainNames(line: Line, fallback: string): Line {
  const { reading } = line;
  const name = plainName(reading.name) || fallback;
  const planName = reading.planName === null ? null : plainName(reading.planName) || null;
  const buckets = reading.buckets.map(withPlainName);
  const isSame =
    name === reading.name &&
    planName === reading.planName &&
    buckets.every((bucket, at) => bucket === reading.buckets[at]);
  // Ten thousand lines are not copied for nothing.
  return isSame ? line : { ...line, reading: { ...reading, name, planName, buckets } };
}

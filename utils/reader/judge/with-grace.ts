import type { Finding } from './finding';
import { wordsOf } from './kinds/words-of';
import type { Line } from './line';

/** What a card has once it has run out, before its number is lost. */
const GRACE = wordsOf(
  'masa tenggang|tempoh tangguh|grace period|gracia|período de carência|délai de grâce|kulanz|льготный период|пільговий період|ek süre|مهلة|فترة السماح|dự trữ|bảo lưu',
);
/** A longer line tells more than a name and its day. */
const LONGEST = 60;

/**
 * "Active until 3 December", "Grace period until 2 January": so long the card lasts. Where something
 * else ends as well, that is the end of what is left.
 */
export function withGrace(ends: readonly Finding[], lines: readonly Line[]): readonly Finding[] {
  const own = ends.filter(
    ({ state, at }) => state === 'expiry' && (isGrace(lines[at]) || isGrace(lines[at + 1])),
  );
  const others = ends.some((one) => one.state === 'expiry' && !own.includes(one));
  return others ? own : [];
}

const isGrace = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.segment.folded.length <= LONGEST &&
  line.quantities.some(({ kind }) => kind === 'date' || kind === 'duration') &&
  GRACE.test(line.segment.folded);

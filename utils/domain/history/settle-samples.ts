import type { Sample } from '../sample';
import { DAY, HOUR } from '../time';

/** A counter that is wrong is right again soon. */
const WRONG_AT_MOST = 3 * HOUR;

/** What falls as the bucket is used. */
const level = ({ remaining, used }: Sample): number | null =>
  remaining ?? (used === null ? null : -used);

const sameMeaning = (one: Sample, other: Sample): boolean =>
  one.total === other.total && (one.remaining === null) === (other.remaining === null);

/** The first of a UTC day is always taken, so that no run of strays is longer than a day. */
const opensDay = (before: Sample, here: Sample): boolean =>
  Math.floor(before.at / DAY) !== Math.floor(here.at / DAY);

/** Does the counter leave its way here, and is it back with the next sample? */
export function isStray(before: Sample, here: Sample, after: Sample): boolean {
  if (opensDay(before, here) || after.at - before.at > WRONG_AT_MOST) return false;
  if (!sameMeaning(before, here) || !sameMeaning(here, after)) return false;
  const [from, value, to] = [level(before), level(here), level(after)];
  if (from === null || value === null || to === null || to > from) return false;
  return value > from || value < to;
}

/**
 * Samples of one bucket in order, without those that the next one takes back. What stands next to a
 * sample decides, whether that is taken or not: an insertion changes nothing far away.
 */
export const settleSamples = (samples: readonly Sample[]): Sample[] =>
  samples.filter((here, index) => {
    const before = samples[index - 1];
    const after = samples[index + 1];
    return before === undefined || after === undefined || !isStray(before, here, after);
  });

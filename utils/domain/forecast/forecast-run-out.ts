import { DAY } from '../time';
import { allowanceCycle } from './allowance-cycle';
import { daysOfUse } from './day-of-use';
import type { ForecastCase, RunOut } from './forecast-case';
import { hourProfile } from './hour-profile';
import { liveAhead } from './live-ahead';
import { seededRandom } from './seeded-random';
import { useBefore } from './use-before';
import { useLevel } from './use-level';
import { useSpans } from './use-spans';
import { dispersionOf, meanOf, usualUse } from './usual-use';
import { weighHabits } from './weigh-habits';

/** How many futures are lived. */
const FUTURES = 256;
const SEED = 12_345;

/** In how many days it runs out in each future, ascending; some may lie beyond the end. */
function futures(input: ForecastCase): Float64Array {
  const { now, remainingBytes } = input;
  const spans = useSpans(input);
  const cycle = allowanceCycle(input, spans);
  const profile = hourProfile(spans, now);
  const days = daysOfUse(spans, cycle, now, profile.offset);
  const dispersion = dispersionOf(days);
  const prior = usualUse(cycle);
  const before = useBefore(input, cycle, days, prior, dispersion);
  const mean = meanOf(days);
  const lastsDays = remainingBytes / mean;
  const random = seededRandom(SEED);
  const ends = new Float64Array(FUTURES);
  let lived = 0;
  let share = 0;
  // Each habit has as many futures as it is likely.
  for (const { habit, weight } of weighHabits(days, dispersion)) {
    share += weight;
    const until = Math.min(FUTURES, Math.round(share * FUTURES));
    if (until === lived) continue;
    const level = useLevel(habit, days, prior, before, dispersion, lastsDays);
    const outset = { now, remainingBytes, cycle, profile, habit, level, dispersion };
    for (; lived < until; lived += 1) ends[lived] = liveAhead(outset, random);
  }
  return ends.sort();
}

/**
 * When what is left runs out, as a range. It is made from the case alone: no clock, no zone, the
 * same answer each time. With little history it leans on what is usual, and is wide.
 */
export function forecastRunOut(input: ForecastCase): RunOut {
  const { now, remainingBytes, expiresAt } = input;
  if (expiresAt <= now) return { p10: null, p50: null, p90: null };
  if (remainingBytes <= 0) return { p10: now, p50: now, p90: now };
  const ends = futures(input);
  const momentAt = (share: number): number | null => {
    const moment = Math.round(now + (ends[Math.round(share * FUTURES)] ?? 0) * DAY);
    return moment < expiresAt ? moment : null;
  };
  return { p10: momentAt(0.1), p50: momentAt(0.5), p90: momentAt(0.9) };
}

import type { AllowanceCycle } from './allowance-cycle';
import { daysOfUse } from './day-of-use';
import type { ForecastCase } from './forecast-case';
import { hourProfile } from './hour-profile';
import type { Outset } from './live-ahead';
import { type SeededRandom, seededRandom } from './seeded-random';
import { useBefore } from './use-before';
import { useLevel } from './use-level';
import type { UseSpan } from './use-spans';
import { dispersionOf, meanOf, usualUse } from './usual-use';
import { weighHabits } from './weigh-habits';

/** How many futures are lived. */
export const FUTURES = 256;
const SEED = 12_345;

/** What is known of a user; `readings` tell only what was missing before the first was seen. */
export interface KnownUse extends Pick<ForecastCase, 'readings' | 'now' | 'remainingBytes'> {
  spans: readonly UseSpan[];
  cycle: AllowanceCycle;
}

/** Lives every future, the same ones each time; each habit has as many as it is likely. */
export function liveFutures(
  known: KnownUse,
  live: (outset: Outset, random: SeededRandom, index: number) => void,
): void {
  const { now, remainingBytes, spans, cycle } = known;
  const profile = hourProfile(spans, now);
  const days = daysOfUse(spans, cycle, now, profile.offset);
  const dispersion = dispersionOf(days);
  const prior = usualUse(cycle);
  const before = useBefore(known, cycle, days, prior, dispersion);
  const lastsDays = remainingBytes / meanOf(days);
  const random = seededRandom(SEED);
  let lived = 0;
  let share = 0;
  for (const { habit, weight } of weighHabits(days, dispersion)) {
    share += weight;
    const until = Math.min(FUTURES, Math.round(share * FUTURES));
    if (until === lived) continue;
    const level = useLevel(habit, days, prior, before, dispersion, lastsDays);
    const outset = { now, remainingBytes, cycle, profile, habit, level, dispersion };
    for (; lived < until; lived += 1) live(outset, random, lived);
  }
}

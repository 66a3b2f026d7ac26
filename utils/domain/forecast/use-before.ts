import { DAY } from '../time';
import type { AllowanceCycle } from './allowance-cycle';
import type { DayOfUse } from './day-of-use';
import type { ForecastCase } from './forecast-case';
import { meanOf, type UsualUse } from './usual-use';

/** How likely a cycle is so many days long, where its begin was not seen. */
const LENGTHS: [days: number, likely: number][] = [
  [7, 0.15],
  [14.5, 0.15],
  [30, 0.6],
  [90, 0.05],
  [365, 0.05],
];
/** It is worth no more than so many days that were seen. */
const MOST_DAYS = 1.5;
/** How often what is missing says nothing: a whole that was never full, somebody else's use. */
const MEANS_NOTHING = 0.5;

const density = (distance: number, variance: number): number =>
  Math.exp((-0.5 * distance ** 2) / variance) / Math.sqrt(variance);

/**
 * What was missing from the whole when it was first looked at was used in this cycle, whose begin
 * nobody saw: a pace for each length that is sold, trusted as far as it agrees with what was seen.
 */
export function useBefore(
  { readings }: Pick<ForecastCase, 'readings'>,
  cycle: AllowanceCycle,
  days: readonly DayOfUse[],
  prior: UsualUse,
  dispersion: number,
): UsualUse {
  const nothing = { bytesADay: 0, days: 0 };
  const first = readings[0];
  if (first === undefined || cycle.begins.length > 0) return nothing;
  const missing = first.totalBytes - first.remainingBytes;
  if (missing < 0) return nothing;
  const seen = days.reduce((sum, day) => sum + day.seen, 0);
  const trust = seen + prior.days;
  const shown = Math.log((meanOf(days) * seen + prior.bytesADay * prior.days) / trust);
  const variance = dispersion / trust + 0.05;
  let all = 0;
  let weight = 0;
  let logs = 0;
  for (const [length, likely] of LENGTHS) {
    const elapsed = length - (cycle.expiresAt - first.at) / DAY;
    if (elapsed < 0.5) continue;
    const pace = Math.log((missing + 0.3 * prior.bytesADay) / (elapsed + 0.3));
    const fits = density(shown - pace, variance + dispersion / elapsed + 0.1);
    const told = likely * (1 - MEANS_NOTHING) * fits;
    all += told + likely * MEANS_NOTHING * density(shown - pace, variance + 1.5 ** 2);
    const worth = told * Math.min(MOST_DAYS, elapsed);
    weight += worth;
    logs += worth * pace;
  }
  if (weight <= 0) return nothing;
  return { bytesADay: Math.exp(logs / weight), days: weight / all };
}

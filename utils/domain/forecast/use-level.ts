import type { DayOfUse } from './day-of-use';
import { type Habit, habitFactor } from './habit';
import type { UsualUse } from './usual-use';

/** The use of a usual day of today, and the days by which it goes up and down. */
export interface UseLevel {
  bytesADay: number;
  /** How many days' worth of evidence it stands on. */
  evidence: number;
  /** What each day was by a usual day, latest first, with how much it counts. */
  days: { ratio: number; weight: number }[];
}

/** In days; how quickly the past is forgotten. */
const HALF_LIVES = [1.5, 4, 10, 30];
const USUAL_HALF_LIFE = 14;
const HALF_LIFE_TRUST = 0.7;
/** Old mistakes count less, too. */
const JUDGED_HALF_LIFE = 30;
const FARTHEST = 7;

/** How well a mean with this half-life would have told the days that followed, day by day. */
function pastScore(
  days: readonly DayOfUse[],
  wishes: readonly number[],
  halfLife: number,
  prior: UsualUse,
  ahead: number,
): number {
  const fading = 0.5 ** (1 / halfLife);
  let bytes = prior.bytesADay * prior.days;
  let seen = prior.days;
  let score = 0;
  for (let index = days.length - 1; index >= 1; index -= 1) {
    const day = days[index];
    if (day === undefined) continue;
    bytes = bytes * fading + day.seen * (wishes[index] ?? 0);
    seen = seen * fading + day.seen;
    if (index > days.length - 2) continue;
    const next = wishes.slice(Math.max(0, index - ahead), index);
    const came = next.reduce((sum, each) => sum + each, 0) / next.length;
    const told = bytes / seen;
    score -= (Math.log(told) + came / told) * 2 ** (-day.ago / JUDGED_HALF_LIFE);
  }
  return score;
}

/**
 * The level under a habit: means of several half-lives, weighed by how well each would have told
 * this user's own past as far ahead as the rest may last.
 * @param before what the cycle's missing bytes tell: it lies before every day that was seen
 */
export function useLevel(
  habit: Habit,
  days: readonly DayOfUse[],
  prior: UsualUse,
  before: UsualUse,
  dispersion: number,
  lastsDays: number,
): UseLevel {
  const factors = days.map((day) => habitFactor(habit, day));
  const wishes = days.map((day, index) => day.bytes / (factors[index] ?? 1));
  const ahead = Math.max(1, Math.min(FARTHEST, Math.round(lastsDays)));
  const means = HALF_LIVES.map((halfLife) => {
    const old = before.days * 2 ** (-days.length / halfLife);
    let bytes = prior.days * prior.bytesADay + old * before.bytesADay;
    let seen = prior.days + old;
    days.forEach((day, index) => {
      const weight = day.seen * 2 ** (-day.ago / halfLife);
      bytes += weight * day.bytes;
      seen += weight * (factors[index] ?? 1);
    });
    const unusual = Math.abs(Math.log(halfLife / USUAL_HALF_LIFE)) * HALF_LIFE_TRUST;
    const score = pastScore(days, wishes, halfLife, prior, ahead) / dispersion - unusual;
    return { halfLife, log: Math.log(bytes / seen), score };
  });
  const best = means.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let all = 0;
  let log = 0;
  let logLife = 0;
  for (const mean of means) {
    const weight = Math.exp(mean.score - best);
    all += weight;
    log += weight * mean.log;
    logLife += weight * Math.log(mean.halfLife);
  }
  const halfLife = Math.exp(logLife / all);
  const weights = days.map((day) => day.seen * 2 ** (-day.ago / halfLife));
  const counted = weights.reduce((sum, each) => sum + each, 0);
  const mean = wishes.reduce((sum, each, index) => sum + each * (weights[index] ?? 0), 0) / counted;
  return {
    bytesADay: Math.exp(log / all),
    evidence: counted + before.days,
    days:
      mean > 0
        ? wishes.map((wish, index) => ({ ratio: wish / mean, weight: weights[index] ?? 0 }))
        : [],
  };
}

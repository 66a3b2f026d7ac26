import type { DayOfUse } from './day-of-use';
import { HABITS, type Habit, habitFactor } from './habit';

/** A habit and how likely the user has it; the weights sum up to 1. */
export interface WeighedHabit {
  habit: Habit;
  weight: number;
}

/** In days: what is older tells less of today's habits. */
const HALF_LIFE = 30;
/** What is less likely than this, by the likeliest, is not followed up. */
const NEGLIGIBLE = 0.01;

/** Bayes over every habit: how well each explains the days, as gamma-like noise of this dispersion. */
export function weighHabits(days: readonly DayOfUse[], dispersion: number): WeighedHabit[] {
  const known = days.map((day) => day.seen * 2 ** (-day.ago / HALF_LIFE));
  const weight = known.reduce((sum, each) => sum + each, 0);
  const scores = HABITS.map(({ habit, prior }) => {
    let level = 0;
    let fit = 0;
    days.forEach((day, index) => {
      const factor = habitFactor(habit, day);
      const counts = known[index] ?? 0;
      level += (counts * day.bytes) / factor;
      fit -= counts * Math.log(factor);
    });
    // Without use every habit explains the days as well as the next.
    if (level > 0) fit -= weight * Math.log(level / weight);
    return { habit, score: Math.log(prior) + (level > 0 ? fit / dispersion : 0) };
  });
  const best = scores.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const likely = scores
    .map(({ habit, score }) => ({ habit, weight: Math.exp(score - best) }))
    .filter((each) => each.weight >= NEGLIGIBLE);
  const sum = likely.reduce((all, each) => all + each.weight, 0);
  return likely.map((each) => ({ habit: each.habit, weight: each.weight / sum }));
}

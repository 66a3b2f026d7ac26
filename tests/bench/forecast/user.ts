import type { Random } from './random';

/** Steps of five minutes: the shortest time between two polls. */
export const STEPS_A_DAY = 288;

/** What a user would do, drawn once for one user. */
export interface User {
  /** The share of the day's use in each hour of the user's own clock, any scale. */
  hours: number[];
  /** The wish for each day, relative to the user's usual; day 0 is a Monday. */
  days(count: number): number[];
  /** Of the steps in which anything could be used, how many are; few make bursts. */
  active: number;
  /** What of the wish is left of it when so much is left; absent: all of it. */
  restraint?(share: number, pace: number): number;
}

export const AWAKE = [
  0.5, 0.2, 0.1, 0.1, 0.1, 0.2, 0.5, 1, 1.2, 1, 1, 1.1, 1.3, 1.1, 1, 1, 1.1, 1.3, 1.5, 1.8, 2, 2,
  1.6, 1,
];

/** The wish in bytes for every step, by the user's own clock. */
export function wishes(user: User, bytesADay: number, days: number, random: Random): Float64Array {
  const wish = new Float64Array(days * STEPS_A_DAY);
  const whole = user.hours.reduce((sum, each) => sum + each, 0);
  const ofDays = user.days(days);
  let on = false;
  for (let step = 0; step < wish.length; step += 1) {
    const hour = user.hours[Math.floor((step % STEPS_A_DAY) / 12)] ?? 0;
    const day = ofDays[Math.floor(step / STEPS_A_DAY)] ?? 0;
    // Use comes in sittings of half an hour on average.
    if (random.chance(1 / 6)) on = random.chance(user.active);
    if (!on) continue;
    wish[step] = (random.noise(0.8) * bytesADay * day * (hour / whole)) / 12 / user.active;
  }
  return wish;
}

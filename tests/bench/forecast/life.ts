import { HOUR, MINUTE } from '../../../utils/domain/time';
import type { Random } from './random';
import { STEPS_A_DAY, type User, wishes } from './user';

export const STEP = 5 * MINUTE;
/** A Monday, at midnight UTC. */
const BEGIN = Date.UTC(2025, 0, 6);
/** So many days are lived on after the moment of a forecast. */
const AFTER = 32;

/** One user's life with an allowance, step by step. */
export interface Life {
  /** What was really left, and the whole of it, at the begin of each step. */
  left: Float64Array;
  whole: Float64Array;
  /** Moment of step 0. */
  startsAt: number;
  /** Steps at which a cycle began. */
  resets: number[];
}

/**
 * A user's days with an allowance; where it runs out, they wait for the next cycle or buy more, the
 * latter only in the first `before` days: what a forecast is judged by is the use alone.
 */
export function live(user: User, random: Random, before: number): Life {
  const days = before + AFTER;
  const bytesADay = 450e6 * Math.exp(0.9 * random.normal());
  const wish = wishes(user, bytesADay, days, random);
  // Nobody sizes an allowance by what will be used: it is what the shop has.
  const size = random.pick([0.5, 1, 2, 3, 5, 10, 20, 30, 50]) * 1e9;
  const cycleDays = random.pick([7, 10, 14, 15, 28, 30, 30, 30, 31]);
  const cycle = cycleDays * STEPS_A_DAY;
  // Where in its cycle the life starts.
  let age = Math.floor(random.next() * cycle);
  const tops = random.chance(0.5);
  let whole = size;
  let left = size * (1 - (age / cycle) * random.next());
  const life: Life = {
    left: new Float64Array(wish.length),
    whole: new Float64Array(wish.length),
    startsAt: BEGIN - Math.round(random.between(-11, 12)) * HOUR,
    resets: [],
  };
  const now = before * STEPS_A_DAY;
  let wait = 0;
  for (let step = 0; step < wish.length; step += 1) {
    if (age >= cycle) {
      age = 0;
      left = whole = size;
      life.resets.push(step);
    }
    if (left <= 0 && tops && step < now) {
      wait += 1;
      if (wait > 60 && random.chance(0.02)) {
        const more = random.pick([0.5, 1, 2, 3, 5]) * 1e9;
        left += more;
        whole += more;
        wait = 0;
      }
    }
    life.left[step] = left;
    life.whole[step] = whole;
    const share = left / whole;
    const pace = share / Math.max(0.02, 1 - age / cycle);
    const held = user.restraint === undefined ? 1 : user.restraint(share, pace);
    left = Math.max(0, left - (wish[step] ?? 0) * held);
    age += 1;
  }
  return life;
}

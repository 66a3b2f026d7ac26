import { DAY } from '../time';
import { type AllowanceCycle, paceAt } from './allowance-cycle';
import { drawDays } from './draw-days';
import { type Habit, onWeekend, restrained } from './habit';
import { type HourProfile, timeOf } from './hour-profile';
import type { SeededRandom } from './seeded-random';
import type { UseLevel } from './use-level';
import { weekendShare } from './weekend-share';

/** What one future begins with. */
export interface Outset {
  now: number;
  remainingBytes: number;
  cycle: AllowanceCycle;
  profile: HourProfile;
  habit: Habit;
  level: UseLevel;
  dispersion: number;
}

/** The deviation of the level, as a logarithm: with a day of evidence, with endless, per √day. */
const OF_A_DAY = 0.75;
const OF_ALL = 0.22;
const OF_TIME = 0.05;
const USUAL_DISPERSION = 0.5;
/** A new job, a trip, a router that broke: how often a day, and how much it changes. */
const TURN = 0.04;
const TURN_SIZE = 0.8;
/** Growth does not go on for ever; in days. */
const GROWS_FOR = 10;
/** So far, in days, every day is lived. */
export const FARTHEST = 100;
/** Who holds back looks at what is left so often a day. */
const LOOKS = 4;

/** Days until a day's use with restraint eats up the rest; else what is left after it. */
function liveDay(
  wish: number,
  left: number,
  day: number,
  { now, cycle, profile, habit }: Outset,
): { gone: number } | { left: number } {
  if (habit.restraint === null) {
    return wish >= left && wish > 0
      ? { gone: day + timeOf(left / wish, profile) }
      : { left: left - wish };
  }
  let rest = left;
  for (let look = 0; look < LOOKS; look += 1) {
    const begin = (look * 24) / LOOKS;
    const part = (profile.until[begin + 24 / LOOKS] ?? 1) - (profile.until[begin] ?? 0);
    const time = day + look / LOOKS;
    const share = rest / cycle.totalBytes;
    const pace = paceAt(cycle, now + time * DAY, share);
    const used = wish * part * restrained(habit.restraint, share, pace);
    if (used >= rest && used > 0) return { gone: time + rest / used / LOOKS };
    rest -= used;
  }
  return { left: rest };
}

/** What the user would use on each day ahead of one future, had they enough: asked in order. */
export function wishesAhead(
  { now, profile, habit, level, dispersion }: Omit<Outset, 'remainingBytes' | 'cycle'>,
  random: SeededRandom,
): (day: number) => number {
  const nextDay = drawDays(level, random);
  const chance = random.normal();
  const noise = OF_A_DAY ** 2 * Math.min(2, dispersion / USUAL_DISPERSION);
  const unsure = Math.sqrt(noise / (level.evidence + 0.3) + OF_ALL ** 2);
  let turn = 0;
  return (day) => {
    if (random.next() < TURN) turn = TURN_SIZE * random.normal();
    const drift = (unsure + OF_TIME * Math.sqrt(day)) * chance;
    const growth = habit.growth * GROWS_FOR * (1 - Math.exp(-day / GROWS_FOR));
    const weekend = onWeekend(habit, weekendShare(now + day * DAY, profile.offset));
    return level.bytesADay * nextDay() * Math.exp(drift + turn + growth) * weekend;
  };
}

/** Hears of each day that is lived to its end, from 0: bytes left then; none after it ran out. */
export type DayWatch = (day: number, left: number) => void;

/** One possible future: in how many days it runs out, which may lie beyond the end. */
export function liveAhead(outset: Outset, random: SeededRandom, watch?: DayWatch): number {
  const { now, cycle } = outset;
  const wishOn = wishesAhead(outset, random);
  const days = Math.min(FARTHEST, (cycle.expiresAt - now) / DAY);
  let left = outset.remainingBytes;
  for (let day = 0; day < days; day += 1) {
    const lived = liveDay(wishOn(day), left, day, outset);
    if ('gone' in lived) return lived.gone;
    left = lived.left;
    watch?.(day, left);
  }
  // Farther on it goes as it went.
  return days < FARTHEST
    ? Number.POSITIVE_INFINITY
    : (days * outset.remainingBytes) / (outset.remainingBytes - left);
}

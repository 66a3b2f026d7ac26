import { DAY, HOUR } from '../time';
import type { UseSpan } from './use-spans';

/** How a day's use lies in the 24 hours from now. */
export interface HourProfile {
  /** What part of the day is used by the begin of each hour ahead: 25 values, from 0 to 1. */
  until: number[];
  /** Hours from UTC to the user's clock, by when they sleep; 0 where that does not show. */
  offset: number;
}

/** A longer span says nothing about an hour. */
const LONGEST = 3 * HOUR;
const LOOKS_BACK = 60 * DAY;
/** So many days of even use are believed before anything is seen. */
const EVEN_DAYS = 3;
/** An hour borrows from its neighbours. */
const BLUR: [hours: number, weight: number][] = [
  [-2, 0.1],
  [-1, 0.2],
  [0, 0.4],
  [1, 0.2],
  [2, 0.1],
];
/** The middle of a usual night, by the clock on the wall. */
const MIDNIGHT_SLEEP = 4;
const NIGHT_HOURS = 6;
/** A night has less than this of the day's use; evenly it were a quarter. */
const QUIET = 0.15;

const around = (hour: number): number => ((hour % 24) + 24) % 24;
const at = (values: readonly number[], hour: number): number => values[around(hour)] ?? 0;

/** The zone in which the quietest hours are a night. */
function offsetOf(shares: readonly number[], now: number): number {
  let quietest = QUIET;
  let begin: number | null = null;
  for (let hour = 0; hour < 24; hour += 1) {
    let use = 0;
    for (let ahead = 0; ahead < NIGHT_HOURS; ahead += 1) use += at(shares, hour + ahead);
    if (use >= quietest) continue;
    quietest = use;
    begin = hour;
  }
  if (begin === null) return 0;
  const offset = MIDNIGHT_SLEEP - around(now / HOUR + begin + NIGHT_HOURS / 2);
  return offset < -12 ? offset + 24 : offset;
}

export function hourProfile(spans: readonly UseSpan[], now: number): HourProfile {
  // By hours ahead: yesterday's same hour tells of today's.
  const bytes = Array.from({ length: 24 }, () => 0);
  const seen = Array.from({ length: 24 }, () => 0);
  for (const { from, to, bytes: used } of spans) {
    if (to - from > LONGEST || now - to > LOOKS_BACK) continue;
    for (let back = Math.floor((now - to) / HOUR); back <= (now - from) / HOUR; back += 1) {
      const begin = now - (back + 1) * HOUR;
      const part = Math.min(to, begin + HOUR) - Math.max(from, begin);
      if (part <= 0) continue;
      const hour = around(23 - back);
      bytes[hour] = at(bytes, hour) + (used * part) / (to - from);
      seen[hour] = at(seen, hour) + part / HOUR;
    }
  }
  const hours = seen.reduce((sum, each) => sum + each, 0);
  const mean = bytes.reduce((sum, each) => sum + each, 0) / hours;
  const weights = bytes.map((_, hour) => {
    if (!(mean > 0)) return 1;
    const blurred = (values: number[]): number =>
      BLUR.reduce((sum, [shift, weight]) => sum + weight * at(values, hour + shift), 0);
    return (blurred(bytes) / mean + EVEN_DAYS) / (blurred(seen) + EVEN_DAYS);
  });
  const whole = weights.reduce((sum, each) => sum + each, 0);
  const until = [0];
  for (const weight of weights) until.push((until.at(-1) ?? 0) + weight / whole);
  return {
    until,
    offset: offsetOf(
      weights.map((weight) => weight / whole),
      now,
    ),
  };
}

/** When, in days from the begin of a day, this part of its use is reached. */
export function timeOf(part: number, { until }: HourProfile): number {
  let hour = 0;
  while (hour < 23 && (until[hour + 1] ?? 1) < part) hour += 1;
  const begin = until[hour] ?? 0;
  const share = (until[hour + 1] ?? 1) - begin;
  return (hour + (share > 0 ? Math.min(1, Math.max(0, (part - begin) / share)) : 0)) / 24;
}

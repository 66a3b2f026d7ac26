import { general, planData } from './line-facts';
import type { Bucket, Reading } from './model';
import { DAY, HOUR, MINUTE } from './time';
import { startOfDay } from './zone-time';

/** What a line used lately, from reading to reading: bounded, and enough for a pace. */
export interface UseLedger {
  /** Observed from this moment to `at`, by the provider's clock. */
  since: number;
  at: number;
  /** Bytes by hours since 1970; hours without use are left out. */
  hours: [hour: number, bytes: number][];
  /** The last hours step by step, which tell a burst from a day. */
  steps: { from: number; to: number; bytes: number }[];
  /** What was left when the user's day began. */
  day: { startsAt: number; left: number } | null;
}

const KEPT_HOURS = 14 * 24;
const KEPT_STEPS = 8 * HOUR;
/** Answers that overtake each other never lie so far apart. */
const CLOCK_STEP = HOUR;
/** A rise below this share of the whole is a correction, as elsewhere. */
export const CORRECTION = 0.02;

const counted = (reading: Reading): Bucket[] =>
  general(planData(reading)).filter(({ unlimited }) => !unlimited);

/** Bytes left in all that counts; null where an amount is not told. */
export function bytesLeft(reading: Reading): number | null {
  const buckets = counted(reading);
  if (buckets.length === 0) return null;
  let sum = 0;
  for (const { remaining } of buckets) {
    if (remaining === null) return null;
    sum += Math.max(0, remaining);
  }
  return sum;
}

/** Bytes that all that counts was in the beginning. */
export const whole = (reading: Reading): number =>
  counted(reading).reduce((sum, { total, remaining }) => sum + (total ?? remaining ?? 0), 0);

/** A rise is a refill or a correction, and no use. */
function usedBetween(before: Reading, after: Reading): number {
  let sum = 0;
  for (const bucket of counted(after)) {
    const earlier = before.buckets.find(({ id }) => id === bucket.id);
    if (earlier === undefined) continue;
    const drop =
      earlier.remaining !== null && bucket.remaining !== null
        ? earlier.remaining - bucket.remaining
        : (bucket.used ?? 0) - (earlier.used ?? bucket.used ?? 0);
    sum += Math.max(0, drop);
  }
  return sum;
}

/** Spread evenly over the time in which it was used: between two readings nothing else is known. */
function addTo(hours: UseLedger['hours'], from: number, to: number, bytes: number) {
  const added = new Map(hours);
  const start = Math.max(from, to - KEPT_HOURS * HOUR);
  for (let hour = Math.floor(start / HOUR); hour * HOUR < to && bytes > 0; hour += 1) {
    const share = Math.min(to, (hour + 1) * HOUR) - Math.max(start, hour * HOUR);
    added.set(hour, (added.get(hour) ?? 0) + (bytes * share) / (to - start));
  }
  const oldest = Math.floor(to / HOUR) - KEPT_HOURS;
  return [...added].filter(([hour]) => hour > oldest);
}

/**
 * The ledger after one more reading.
 * @param at when it was measured, by the provider's clock; one that is not later changes nothing
 * @param zone the user's, in which a day begins
 */
export function followUse(
  ledger: UseLedger | undefined,
  before: Reading | null,
  after: Reading,
  at: number,
  zone: string,
): UseLedger {
  const left = bytesLeft(after);
  const startsAt = startOfDay(at, zone);
  // One from a time that is still to come was written by a clock that has been set right since.
  if (ledger === undefined || before === null || at < ledger.at - CLOCK_STEP) {
    return { since: at, at, hours: [], steps: [], day: left === null ? null : { startsAt, left } };
  }
  if (at <= ledger.at) return ledger;
  const bytes = usedBetween(before, after);
  const atDawn = bytesLeft(before);
  const sameDay = ledger.day !== null && ledger.day.startsAt === startsAt;
  const grown = left !== null && atDawn !== null && left - atDawn > CORRECTION * whole(after);
  // What was used overnight, or in days of sleep, belongs to today only in part.
  const today = Math.round(bytes * Math.min(1, (at - startsAt) / (at - ledger.at)));
  return {
    since: ledger.since,
    at,
    hours: bytes > 0 ? addTo(ledger.hours, ledger.at, at, bytes) : ledger.hours,
    steps: [...ledger.steps, { from: ledger.at, to: at, bytes }].filter(
      ({ to }) => to > at - KEPT_STEPS,
    ),
    // After a refill the day's share is counted from what there is now.
    day: sameDay && !grown ? ledger.day : left === null ? null : { startsAt, left: left + today },
  };
}

/** A reading a few minutes late still tells of its hour. */
const HOUR_AT_MOST = 75 * MINUTE;

/** Bytes within the last so many hours; null where the readings stand too far apart to say. */
export function usedWithin({ at, steps }: UseLedger, hours: number): number | null {
  const recent = steps.filter(({ to }) => to > at - hours * HOUR);
  if (recent.length === 0 || recent.some(({ from, to }) => to - from > HOUR_AT_MOST)) return null;
  return recent.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** An hour in which less was used is one in which nobody browsed. */
const BROWSING = 1e6;
const ENOUGH_HOURS = 6;

/** Bytes in a usual hour of browsing before the last few; null before a day was seen. */
export function usualHour({ since, at, hours }: UseLedger): number | null {
  if (at - since < DAY) return null;
  const usual = hours.filter(
    ([hour, bytes]) => (hour + 1) * HOUR < at - 3 * HOUR && bytes > BROWSING,
  );
  if (usual.length < ENOUGH_HOURS) return null;
  return usual.reduce((sum, [, bytes]) => sum + bytes, 0) / usual.length;
}

const WEEK = 7 * DAY;

/** Bytes a day over the last week, or over what was seen of it; null before a day was seen. */
export function usedPerDay({ since, at, hours }: UseLedger): number | null {
  const span = Math.min(WEEK, at - since);
  if (span < DAY) return null;
  const bytes = hours.reduce(
    (sum, [hour, amount]) => ((hour + 1) * HOUR > at - span ? sum + amount : sum),
    0,
  );
  return bytes / (span / DAY);
}

import type { Bucket, Reading } from './model';
import type { Settings } from './settings';
import { DAY, HOUR, MINUTE } from './time';

const DAILY = 36 * HOUR;

/**
 * A daily cap starts afresh by itself, and says nothing about the plan around it. A day pass is as
 * short, but ends with its line.
 */
export function isDailyCap(bucket: Bucket, reading: Pick<Reading, 'expiresAt'>): boolean {
  const { startsAt, expiresAt } = bucket;
  if (startsAt === null || expiresAt === null || expiresAt - startsAt > DAILY) return false;
  return reading.expiresAt !== null && reading.expiresAt - expiresAt > HOUR;
}

/** Data buckets that belong to the plan: no daily caps, none that ended. */
export const planData = (reading: Pick<Reading, 'buckets' | 'expiresAt'>): Bucket[] =>
  reading.buckets.filter(
    (bucket) =>
      bucket.kind === 'data' && bucket.state !== 'expired' && !isDailyCap(bucket, reading),
  );

const size = (bucket: Bucket): number =>
  bucket.unlimited ? Number.POSITIVE_INFINITY : (bucket.total ?? bucket.remaining ?? 0);

/** Roaming, nights and single apps are no answer to "what is left" where there is one. */
export const general = (buckets: Bucket[]): Bucket[] => {
  const own = buckets.filter(({ purpose }) => purpose === undefined);
  return own.length > 0 ? own : buckets;
};

/** The bucket that "what is left" means: the largest that still holds data, else the largest. */
export function mainBucket(reading: Reading): Bucket | null {
  const ended = reading.buckets.filter((bucket) => bucket.kind === 'data');
  const running = planData(reading);
  const all = general(running.length > 0 ? running : ended);
  const holding = all.filter(
    (bucket) => bucket.unlimited || (bucket.remaining ?? bucket.share ?? 0) > 0,
  );
  const candidates = holding.length > 0 ? holding : all;
  return candidates.reduce<Bucket | null>(
    (best, bucket) => (best === null || size(bucket) > size(best) ? bucket : best),
    null,
  );
}

/** What is left of the whole, 0…1; null where either is unknown. */
export function shareLeft(bucket: Bucket): number | null {
  if (bucket.unlimited) return null;
  if (bucket.remaining === null || bucket.total === null) return bucket.share ?? null;
  if (bucket.total <= 0) return null;
  return Math.min(1, Math.max(0, bucket.remaining / bucket.total));
}

export const isUsedUp = ({ unlimited, remaining, share }: Bucket): boolean =>
  !unlimited && (remaining === null ? share === 0 : remaining <= 0);

/** The part of the validity that is still to come, 0…1. */
export function timeShareLeft(
  period: { startsAt: number | null; expiresAt: number | null },
  now: number,
): number | null {
  if (period.startsAt === null || period.expiresAt === null) return null;
  const whole = period.expiresAt - period.startsAt;
  if (whole <= 0) return null;
  return Math.min(1, Math.max(0, (period.expiresAt - now) / whole));
}

/** A plan of thirty days has thirty, also in the moments in which two clocks disagree about it. */
const CLOCKS_DISAGREE = MINUTE;

/** Whole days that are still covered, counting a started one: 1 on the last day, 0 when past. */
export function daysLeft(expiresAt: number, now: number): number {
  if (expiresAt <= now) return 0;
  return Math.max(1, Math.ceil((expiresAt - now - CLOCKS_DISAGREE) / DAY));
}

/** Days of warning that make sense here: a week's pass is not "ending within 7 days" from its start. */
export function expiryLevels(
  { startsAt, expiresAt }: Pick<Reading, 'startsAt' | 'expiresAt'>,
  settings: Pick<Settings, 'expiryDays'>,
): number[] {
  if (startsAt === null || expiresAt === null) return settings.expiryDays;
  return settings.expiryDays.filter((days) => days * DAY < expiresAt - startsAt);
}

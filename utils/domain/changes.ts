import { isDailyCap } from './line-facts';
import type { Bucket, Reading } from './model';
import { HOUR } from './time';

/** What really changed for the better between two readings: the facts behind a renewal. */
export type Evidence =
  | { what: 'validity'; from: number | null; to: number }
  | { what: 'allowance'; bucketId: string; from: number; to: number }
  | { what: 'refill'; bucketId: string; from: number; to: number }
  /** 0…1, where the provider says what is left as a share alone. */
  | { what: 'share'; bucketId: string; from: number; to: number }
  | { what: 'new-bucket'; bucketId: string; amount: number };

/** Providers round and correct their counters; a rise below this share of the whole is no refill. */
const REFILL_SHARE = 0.02;
/** A whole that is the sum of two rounded parts wavers by their roundings. */
const GROWTH_SHARE = 0.005;
/** A provider that rounds the end of validity differently has not extended it. */
export const VALIDITY_STEP = HOUR;

/** The part of a reading that a later one is held against. */
export interface Baseline {
  expiresAt: number | null;
  buckets: Pick<Bucket, 'id' | 'kind' | 'total' | 'remaining' | 'share'>[];
}

export const toBaseline = (reading: Reading): Baseline => ({
  expiresAt: reading.expiresAt,
  buckets: reading.buckets.map(({ id, kind, total, remaining, share }) => ({
    id,
    kind,
    total,
    remaining,
    ...(share === undefined ? {} : { share }),
  })),
});

function bucketEvidence(before: Baseline['buckets'][number] | undefined, now: Bucket): Evidence[] {
  if (before === undefined) {
    const amount = now.remaining ?? 0;
    return amount > 0 ? [{ what: 'new-bucket', bucketId: now.id, amount }] : [];
  }
  if (before.total !== null && now.total !== null) {
    const { total: from } = before;
    const { total: to } = now;
    if (to - from >= Math.max(1, from * GROWTH_SHARE)) {
      return [{ what: 'allowance', bucketId: now.id, from, to }];
    }
  }
  if (before.remaining === null || now.remaining === null) return shareEvidence(before, now);
  const rise = now.remaining - before.remaining;
  const step = Math.max(1, (now.total ?? before.remaining) * REFILL_SHARE);
  return rise >= step
    ? [{ what: 'refill', bucketId: now.id, from: before.remaining, to: now.remaining }]
    : [];
}

function shareEvidence(before: Baseline['buckets'][number], now: Bucket): Evidence[] {
  const { share: from } = before;
  const { share: to, id: bucketId } = now;
  if (from === undefined || to === undefined || to - from < REFILL_SHARE) return [];
  return [{ what: 'share', bucketId, from, to }];
}

/** Compares a reading with an earlier one; empty when nothing grew. */
export function findEvidence(before: Baseline, now: Reading): Evidence[] {
  const evidence: Evidence[] = [];
  if (now.expiresAt !== null && validityMoved(before.expiresAt, now.expiresAt)) {
    evidence.push({ what: 'validity', from: before.expiresAt, to: now.expiresAt });
  }
  for (const bucket of now.buckets) {
    if (bucket.state === 'expired' || isDailyCap(bucket, now)) continue;
    const earlier = before.buckets.find(({ id }) => id === bucket.id);
    evidence.push(...bucketEvidence(earlier, bucket));
  }
  return evidence;
}

const validityMoved = (before: number | null, now: number): boolean =>
  before !== null && now - before >= VALIDITY_STEP;

/** A correction of the counter is a smaller rise than any refill. */
const REARMING_SHARE = 0.1;

/**
 * Was this bucket filled up? Only that re-arms the alerts about it; being listed again does not, and
 * a correction does not. With a new end of validity the smallest rise will do.
 */
export const refilled = (evidence: Evidence[], bucket: Bucket): boolean =>
  evidence.some((item) => {
    if (!('bucketId' in item) || item.bucketId !== bucket.id) return false;
    if (item.what === 'allowance' || extended(evidence)) return item.what !== 'new-bucket';
    if (item.what === 'share') return item.to - item.from >= REARMING_SHARE;
    if (item.what !== 'refill') return false;
    // Where the whole is not told, what doubles was filled up.
    const step = bucket.total === null ? item.from : bucket.total * REARMING_SHARE;
    return item.to - item.from >= Math.max(1, step);
  });

export const appeared = (evidence: Evidence[], bucketId: string): boolean =>
  evidence.some((item) => item.what === 'new-bucket' && item.bucketId === bucketId);

export const extended = (evidence: Evidence[]): boolean =>
  evidence.some((item) => item.what === 'validity');

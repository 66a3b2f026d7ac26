import type { Bucket, Poll } from '../domain/model';

/** More is left than there is said to have been: a bonus, or what was carried over, is not in the whole. */
function bucketWithout(bucket: Bucket): Bucket {
  const { remaining, total, exact } = bucket;
  if (remaining === null || total === null || remaining <= total) return bucket;
  if (exact === undefined) return { ...bucket, total: null };
  const { total: _, ...rest } = exact;
  return { ...bucket, total: null, exact: rest };
}

/** A poll in which no allowance is said to be smaller than what is left of it: its whole is unknown then. */
export const withoutFalseWhole = (poll: Poll): Poll => ({
  ...poll,
  readings: poll.readings.map((reading) => ({
    ...reading,
    buckets: reading.buckets.map(bucketWithout),
  })),
});

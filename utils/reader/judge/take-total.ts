import { makes } from './agree';
import type { Bucket } from './bucket';

/** A whole that stands elsewhere is the one of the two parts that make it. */
export function takeTotal(bucket: Bucket, buckets: readonly Bucket[]): void {
  const { remaining, used } = bucket.parts;
  if (remaining === undefined || used === undefined || bucket.parts.total !== undefined) return;
  const whole = buckets.find((one) => {
    const { total } = one.parts;
    return (
      one.kind === bucket.kind &&
      one.purpose === bucket.purpose &&
      Object.keys(one.parts).length === 1 &&
      total !== undefined &&
      makes(remaining.quantity, used.quantity, total.quantity)
    );
  })?.parts.total;
  if (whole !== undefined) bucket.parts.total = whole;
}

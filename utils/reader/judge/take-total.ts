import { adds } from './agree';
import { amountOf, type Bucket } from './bucket';

/** A whole that stands elsewhere is the one of the two parts that make it. */
export function takeTotal(bucket: Bucket, buckets: readonly Bucket[]): void {
  const [left, used] = [amountOf(bucket, 'remaining'), amountOf(bucket, 'used')];
  if (left === null || used === null || bucket.parts.total !== undefined) return;
  const whole = buckets.find((one) => {
    const total = amountOf(one, 'total');
    return (
      one.kind === bucket.kind &&
      one.purpose === bucket.purpose &&
      Object.keys(one.parts).length === 1 &&
      total !== null &&
      adds(left, used, total)
    );
  })?.parts.total;
  if (whole !== undefined) bucket.parts.total = whole;
}

import { adds } from './agree';
import { amountOf, type Bucket } from './bucket';

/**
 * "Platinum 20 GB – usage" above "11 GB used, 9 GB left": the size in a title is neither, where the
 * amounts below it make just that.
 */
export function withoutTitles(buckets: readonly Bucket[]): Bucket[] {
  const proven = buckets.filter(isProven);
  if (proven.length === 0) return [...buckets];
  return buckets.filter((one) => {
    const [part, more] = Object.values(one.parts);
    if (one.kind !== 'data' || part === undefined || more !== undefined) return true;
    if (part.row !== null || part.state === 'total') return true;
    return !proven.some(
      (other) =>
        other !== one &&
        other.purpose === one.purpose &&
        other.first > one.last &&
        part.quantity.value === wholeOf(other),
    );
  });
}

const wholeOf = (bucket: Bucket): number =>
  (amountOf(bucket, 'remaining') ?? 0) + (amountOf(bucket, 'used') ?? 0);

/** What is left and what was used, neither of them nothing, and no whole that says otherwise. */
function isProven(bucket: Bucket): boolean {
  const [left, used] = [amountOf(bucket, 'remaining'), amountOf(bucket, 'used')];
  if (bucket.kind !== 'data' || left === null || used === null || left * used === 0) return false;
  return adds(left, used, amountOf(bucket, 'total') ?? left + used);
}

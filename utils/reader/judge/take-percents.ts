import { amountOf, type Bucket, partsOf } from './bucket';

/** A page rounds a share, and the amounts it is of. */
const POINTS = 1.2;

/** "80 % used" above and "9.6 of 12 GB" below: a share that stands alone is that of the amounts. */
export function takePercents(buckets: Bucket[]): Bucket[] {
  const taken = new Set<Bucket>();
  for (const bucket of buckets) {
    const total = amountOf(bucket, 'total');
    const left = amountOf(bucket, 'remaining');
    const used =
      amountOf(bucket, 'used') ?? (total === null || left === null ? null : total - left);
    if (bucket.kind !== 'data' || total === null || total === 0 || used === null) continue;
    const share = (100 * used) / total;
    for (const one of buckets) {
      if (one === bucket || !isLoneShare(one, bucket)) continue;
      const { percentUsed, percentRemaining } = one;
      const fits =
        (percentUsed === undefined || near(percentUsed.quantity.value, share)) &&
        (percentRemaining === undefined || near(percentRemaining.quantity.value, 100 - share));
      if (!fits) continue;
      if (percentUsed !== undefined) bucket.percentUsed ??= percentUsed;
      if (percentRemaining !== undefined) bucket.percentRemaining ??= percentRemaining;
      taken.add(one);
    }
  }
  return taken.size === 0 ? buckets : buckets.filter((one) => !taken.has(one));
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= POINTS;

const isWholeOf = (bucket: Bucket, value: number | null): boolean =>
  value === amountOf(bucket, 'total');

/** The name of the plan may stand ahead: "Sim only 12 GB", "Your plan: 12 GB". */
const isLoneShare = (one: Bucket, bucket: Bucket): boolean =>
  one.kind === 'data' &&
  one.purpose === bucket.purpose &&
  one.daily === bucket.daily &&
  partsOf(one).every((part) => part === 'total' && isWholeOf(bucket, amountOf(one, part))) &&
  one.bare.every(({ quantity }) => isWholeOf(bucket, quantity.value)) &&
  (one.percentUsed !== undefined || one.percentRemaining !== undefined);

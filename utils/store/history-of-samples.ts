import type { Line } from '../domain/connection';
import { rollUp } from '../domain/history/roll-up';
import { general, planData } from '../domain/line-facts';
import type { Sample } from '../domain/sample';
import { MINUTE } from '../domain/time';
import { offsetAt } from '../domain/zone-time';

/** A sample as releases before the fourth version of the database wrote it, of any kind of bucket. */
export type FirstSample = Pick<
  Sample,
  'lineKey' | 'bucketId' | 'at' | 'remaining' | 'used' | 'total'
>;

/** Calls, messages and money are never told in so large numbers. */
const SURELY_DATA = 1_000_000;

const isLarge = ({ remaining, used, total }: FirstSample): boolean =>
  Math.max(remaining ?? 0, used ?? 0, total ?? 0) >= SURELY_DATA;

/**
 * Old samples of one bucket with what later ones carry, and their roll-ups. What the bucket is, its
 * line tells; one that is no longer there is taken for data of the plan where its amounts are.
 */
export function historyOfSamples(
  old: readonly FirstSample[],
  line: Line | undefined,
  zone: string,
): { samples: Sample[] } & ReturnType<typeof rollUp> {
  const bucket = line?.reading.buckets.find(({ id }) => id === old[0]?.bucketId);
  const isData = bucket === undefined ? old.some(isLarge) : bucket.kind === 'data';
  const counts =
    isData &&
    (line === undefined ||
      bucket === undefined ||
      general(planData(line.reading)).includes(bucket));
  const samples = old.map((sample) => {
    const offset = Math.round(offsetAt(sample.at, zone) / MINUTE);
    return { ...sample, counts, offset, country: null, endsAt: null };
  });
  return { samples, ...(isData ? rollUp(samples) : { hours: [], days: [] }) };
}

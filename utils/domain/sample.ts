import { general, planData } from './line-facts';
import type { Reading } from './model';
import { HOUR } from './time';

/** One kept measurement of one data bucket; the history is made of these. */
export interface Sample {
  lineKey: string;
  bucketId: string;
  /** By the provider's clock, epoch ms; never later than when it was read. */
  at: number;
  /** Bytes. */
  remaining: number | null;
  used: number | null;
  total: number | null;
  /** Was it part of the answer to "what is left": data of the plan, at home, for everything? */
  counts: boolean;
  /** Minutes from UTC to the user's clocks at that moment; positive in the east. */
  offset: number;
  /** ISO 3166 code, where the line's plan held in one country alone. */
  country: string | null;
  /** When the bucket was to end or to be filled up again. */
  endsAt: number | null;
}

/** An unchanged counter is written down this often, to tell "not used" from "not read". */
export const HEARTBEAT = 6 * HOUR;

/** What is true of all buckets of one reading. */
export type SampleContext = Pick<Sample, 'lineKey' | 'at' | 'offset' | 'country'>;

/** The reading before it, with its own moment; null: none, or nothing that it could be held against. */
export type SampledBefore = { reading: Reading; at: number } | null;

/** The samples that a reading adds to what the one before already left. */
export function toSamples(
  reading: Reading,
  before: SampledBefore,
  { lineKey, at, offset, country }: SampleContext,
): Sample[] {
  const main = new Set(general(planData(reading)).map(({ id }) => id));
  const beat = before === null || Math.floor(at / HEARTBEAT) !== Math.floor(before.at / HEARTBEAT);
  return reading.buckets.flatMap((bucket) => {
    const { id: bucketId, remaining, used, total } = bucket;
    // What an ended bucket loses was not used; what is told as a share alone cannot be counted.
    if (bucket.kind !== 'data' || bucket.state === 'expired') return [];
    if (remaining === null && used === null) return [];
    const known = before?.reading.buckets.find(({ id }) => id === bucketId);
    const unchanged =
      known !== undefined &&
      known.remaining === remaining &&
      known.used === used &&
      known.total === total &&
      known.expiresAt === bucket.expiresAt;
    if (unchanged && !beat) return [];
    const endsAt = bucket.expiresAt ?? reading.expiresAt;
    const counts = main.has(bucketId);
    return [{ lineKey, bucketId, at, remaining, used, total, counts, offset, country, endsAt }];
  });
}

import type { Line } from './connection';
import { HOUR } from './time';

/** One kept measurement of one bucket; the history is made of these. */
export interface Sample {
  lineKey: string;
  bucketId: string;
  /** The provider's measurement where it says one, else our fetch; epoch ms. */
  at: number;
  remaining: number | null;
  used: number | null;
  total: number | null;
}

/** An unchanged counter is written down this often, to tell "not used" from "not read". */
const HEARTBEAT = 6 * HOUR;

/** The samples that a new reading adds to what the previous one already left. */
export function toSamples(line: Line, previous: Line | null): Sample[] {
  const at = line.reading.measuredAt ?? line.fetchedAt;
  return line.reading.buckets.flatMap((bucket) => {
    const before = previous?.reading.buckets.find(({ id }) => id === bucket.id);
    const unchanged =
      before !== undefined &&
      before.remaining === bucket.remaining &&
      before.share === bucket.share &&
      before.used === bucket.used &&
      before.total === bucket.total;
    const beat =
      previous === null ||
      Math.floor(line.fetchedAt / HEARTBEAT) !== Math.floor(previous.fetchedAt / HEARTBEAT);
    if (unchanged && !beat) return [];
    const { remaining, used, total } = bucket;
    return [{ lineKey: line.key, bucketId: bucket.id, at, remaining, used, total }];
  });
}

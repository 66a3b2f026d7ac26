import type { Line } from './connection';
import { isUsedUp, mainBucket } from './line-facts';
import { standingOutlook } from './standing-outlook';

/** What is left, at the pace so far: a guess, and good enough to say which of two ends first. */
function atPaceSoFar({ reading }: Line, left: number, now: number): number {
  const bucket = mainBucket(reading);
  const begin = bucket?.startsAt ?? reading.startsAt;
  const used = bucket?.used ?? (bucket?.total ?? left) - left;
  if (begin === null || begin >= now || used <= 0) return Number.POSITIVE_INFINITY;
  return now + (left * (now - begin)) / used;
}

function endOfData(line: Line, now: number): number {
  const bucket = mainBucket(line.reading);
  if (bucket === null || bucket.unlimited) return Number.POSITIVE_INFINITY;
  if (isUsedUp(bucket)) return now;
  if (bucket.remaining === null) return Number.POSITIVE_INFINITY;
  const outlook = standingOutlook(line);
  if (outlook === null) return atPaceSoFar(line, bucket.remaining, now);
  return outlook.p50 ?? Number.POSITIVE_INFINITY;
}

/**
 * When the first of data and date ends, as far as that can be told: epoch ms by the provider's clock,
 * infinite where neither does.
 */
export const firstEnd = (line: Line, now: number): number =>
  Math.min(line.reading.expiresAt ?? Number.POSITIVE_INFINITY, endOfData(line, now));

import { label } from '../website/label';
import type { Visit } from '../website/visit';
import { type Bucket, bucketsOf } from '../world/bucket';
import { isExpired, type Line } from '../world/line';
import { measuredAt } from '../world/measured-at';
import type { Offering } from '../world/offering';
import type { Usage, UsageBucket } from './app-json';
import { localMoment, measureOf } from './usage-amounts';

function usageBucket({ texts }: Visit, line: Line, bucket: Bucket): UsageBucket {
  const { id, remaining, used } = bucket;
  const { unit, inUnit } = measureOf(bucket, line.balance);
  const unlimited = remaining === 'unlimited';
  return {
    bucketId: id,
    bucketName: label(texts, bucket),
    bucketType: id.slice(line.id.length + 1).toUpperCase(),
    unit,
    unlimited,
    totalAmount: unlimited || used === undefined ? null : inUnit(remaining + used),
    usedAmount: used === undefined ? null : inUnit(used),
    remainingAmount: unlimited ? null : inUnit(remaining),
  };
}

/** What a line has left, as this operator's app is told. */
export function usage(visit: Visit, line: Line, offering: Offering, now: number): Usage {
  const buckets = bucketsOf(line, offering, now).map((bucket) => usageBucket(visit, line, bucket));
  return {
    lineId: line.id,
    asOf: measuredAt(line, now),
    validTo: localMoment(line.validUntil, line.utcOffset),
    expired: isExpired(line, now),
    buckets: visit.layout === 'reordered' ? buckets.toReversed() : buckets,
  };
}

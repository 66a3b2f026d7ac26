import { appeared, refilled } from '../../changes';
import { isUsedUp, planData, shareLeft } from '../../line-facts';
import type { Bucket } from '../../model';
import type { Finding, LineFacts } from '../finding';
import { lowest } from '../finding';
import type { AlertKind } from '../kinds';

/** A provider's correction around a threshold must not close the alert it just raised. */
const HYSTERESIS = 0.02;

const isGone = (bucket: Bucket): boolean =>
  isUsedUp(bucket) && (bucket.total === null || bucket.total > 0);

const emptyKind = ({ atLimit }: Bucket): AlertKind =>
  atLimit === 'throttled' ? 'throttled' : 'data-empty';

/** Percent of the whole, and zero. */
function byShare(bucket: Bucket, { line, settings, evidence }: LineFacts): Finding {
  const share = shareLeft(bucket);
  const empty = isGone(bucket);
  const reached = settings.dataLevels.filter((each) => share !== null && share * 100 < each);
  const level = empty ? 0 : lowest(reached);
  const topic = `${line.key}:data:${bucket.id}`;
  return {
    family: topic,
    topic,
    bucketId: bucket.id,
    kindAt: (each) => (each === 0 ? emptyKind(bucket) : 'data-low'),
    level,
    holds: (each) => empty || share === null || share < each / 100 + HYSTERESIS,
    // One that was left out of an answer comes back as it was, and nothing of it is news.
    rearmed: refilled(evidence, bucket) || (level === null && appeared(evidence, bucket.id)),
  };
}

/** Bytes. A level that the whole never exceeds would always hold, and says nothing. */
function byAmount(bucket: Bucket, { line, settings, evidence }: LineFacts): Finding[] {
  const { remaining, total } = bucket;
  const levels = settings.dataAmounts.filter((each) => total === null || each < total);
  if (remaining === null || levels.length === 0) return [];
  const level = isGone(bucket) ? null : lowest(levels.filter((each) => remaining < each));
  return [
    {
      family: `${line.key}:bytes:${bucket.id}`,
      topic: `${line.key}:data:${bucket.id}`,
      bucketId: bucket.id,
      kindAt: () => 'data-low',
      level,
      inUnits: true,
      holds: (each) => remaining < each * (1 + HYSTERESIS),
      rearmed: refilled(evidence, bucket) || (level === null && appeared(evidence, bucket.id)),
    },
  ];
}

export const dataRule = (facts: LineFacts): Finding[] =>
  planData(facts.line.reading)
    .filter(({ unlimited }) => !unlimited)
    .flatMap((bucket) => [byShare(bucket, facts), ...byAmount(bucket, facts)]);

import { appeared, refilled } from '../../changes';
import type { Bucket } from '../../model';
import type { Settings } from '../../settings';
import type { Finding, LineFacts, LineRule } from '../finding';
import { lowest } from '../finding';
import type { AlertKind } from '../kinds';

const HYSTERESIS = 1.02;

interface Counted {
  kind: Bucket['kind'];
  says: AlertKind;
  levels: (settings: Settings) => number[];
}

function finding(
  bucket: Bucket,
  counted: Counted,
  { line, settings, evidence }: LineFacts,
): Finding[] {
  const { remaining, total } = bucket;
  if (remaining === null || bucket.unlimited || bucket.state === 'expired') return [];
  // A whole that no level is below, and a plan without any minutes, have nothing to run low.
  const levels = counted.levels(settings).filter((each) => total === null || each < total);
  const whole = total !== null && total > 0;
  const level = whole && remaining <= 0 ? 0 : lowest(levels.filter((each) => remaining < each));
  const family = `${line.key}:${counted.kind}:${bucket.id}`;
  return [
    {
      family,
      topic: family,
      bucketId: bucket.id,
      kindAt: () => counted.says,
      level,
      inUnits: true,
      holds: (each) => remaining <= 0 || remaining < each * HYSTERESIS,
      rearmed: refilled(evidence, bucket) || (level === null && appeared(evidence, bucket.id)),
    },
  ];
}

const lowRule =
  (counted: Counted): LineRule =>
  (facts) =>
    facts.line.reading.buckets
      .filter(({ kind }) => kind === counted.kind)
      .flatMap((bucket) => finding(bucket, counted, facts));

/** Seconds of calls. */
export const voiceRule = lowRule({
  kind: 'voice',
  says: 'voice-low',
  levels: ({ voiceSeconds }) => voiceSeconds,
});

export const smsRule = lowRule({
  kind: 'sms',
  says: 'sms-low',
  levels: ({ smsMessages }) => smsMessages,
});

/** Minor units of the balance. */
export const moneyRule = lowRule({
  kind: 'money',
  says: 'money-low',
  levels: ({ moneyMinor }) => moneyMinor,
});

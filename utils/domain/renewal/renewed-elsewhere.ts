import type { Evidence } from '../changes';
import type { Line } from '../connection';
import type { Bucket } from '../model';
import type { Renewal } from '../renewal';
import { isFresh, isUnderWay } from '../renewal';
import { DAY } from '../time';
import type { LineAnswer } from './follow-line';
import { hearElsewhere } from './hear-elsewhere';

/** Whatever grows by less is a gift or a correction. */
const LEAST_SHARE = 0.1;

function isBought(item: Evidence, buckets: Bucket[]): boolean {
  if (item.what === 'validity') return item.from !== null && item.to - item.from >= DAY;
  const bucket = buckets.find(({ id }) => id === item.bucketId);
  if (bucket?.kind !== 'data' || bucket.purpose === 'carried' || bucket.purpose === 'bonus') {
    return false;
  }
  if (item.what === 'new-bucket' || item.what === 'allowance') return true;
  const rise = item.to - item.from;
  return item.what === 'share' ? rise >= LEAST_SHARE : rise >= (bucket.total ?? 0) * LEAST_SHARE;
}

/** It renews itself, or its counter begins anew: nobody bought anything. */
function renewsItself(before: Line, line: Line, providerNow: number): boolean {
  const { reading } = before;
  if (reading.autoRenew === true || line.reading.autoRenew === true) return true;
  if (line.reading.source === 'device') return true;
  return reading.buckets.some(
    ({ resetsAt }) => resetsAt !== null && resetsAt !== undefined && resetsAt <= providerNow,
  );
}

/**
 * Something was bought for a line, and no checkout had been opened for it here: on another device, or
 * at the provider's. Null where nothing was, or where an attempt accounts for it.
 * @param evidence what changed since the last answer
 * @param renewals those of the line, as they were before this answer
 */
export function renewedElsewhere(
  before: Line,
  line: Line,
  evidence: Evidence[],
  renewals: Renewal[],
  answer: Pick<LineAnswer, 'orders' | 'bills'>,
  now: number,
  providerNow: number,
): Renewal | null {
  const { buckets, planId, planName } = line.reading;
  const proofs = evidence.filter((item) => isBought(item, buckets));
  if (proofs.length === 0 || before.gone || renewsItself(before, line, providerNow)) return null;
  // What was not paid brought nothing; the rest accounts for it, also for a part that comes later.
  const accounted = renewals.some(
    (renewal) => isUnderWay(renewal) || (renewal.state !== 'given-up' && isFresh(renewal, now)),
  );
  if (accounted) return null;
  const renewal: Renewal = {
    id: `${line.key}:elsewhere:${now}`,
    connectionId: line.connectionId,
    lineKey: line.key,
    planId: planId ?? '',
    planName: planName ?? '',
    price: null,
    support: null,
    activationSeconds: null,
    openedAt: before.fetchedAt,
    overdueAt: providerNow,
    baseline: { expiresAt: before.reading.expiresAt, buckets: [] },
    state: 'confirmed',
    closedAt: now,
    evidence: proofs,
    openedThere: before.fetchedAt + providerNow - now,
    elsewhere: true,
  };
  return hearElsewhere(renewal, answer, renewals, now);
}

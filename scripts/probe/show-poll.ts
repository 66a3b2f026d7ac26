import type { Failure } from '../../utils/domain/failure';
import type { Bill, Bucket, Money, Poll, Reading } from '../../utils/domain/model';

const UNITS = {
  data: 'bytes',
  voice: 'seconds',
  time: 'seconds',
  sms: 'messages',
  money: 'minor',
} as const;

const iso = (moment: number | null | undefined): string | undefined =>
  moment === null || moment === undefined ? undefined : new Date(moment).toISOString();

/** Absent means that the provider did not say it. */
const known = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );

function showBucket(bucket: Bucket): object {
  const { exact, range, resetsAt = null, state } = bucket;
  return known({
    kind: bucket.kind,
    name: bucket.name || undefined,
    purpose: bucket.purpose,
    unit: UNITS[bucket.kind],
    total: exact?.total ?? bucket.total,
    used: exact?.used ?? bucket.used,
    remaining: exact?.remaining ?? bucket.remaining,
    share: bucket.share,
    range: range && [range.low, range.high],
    currency: bucket.currency,
    unlimited: bucket.unlimited || undefined,
    estimated: bucket.estimated,
    atLimit: bucket.atLimit,
    state: state === 'unknown' ? undefined : state,
    startsAt: iso(bucket.startsAt),
    expiresAt: resetsAt === null ? iso(bucket.expiresAt) : undefined,
    resetsAt: iso(resetsAt),
  });
}

const showLine = (reading: Reading): object =>
  known({
    id: reading.lineId,
    name: reading.name || undefined,
    tail: reading.tail,
    planId: reading.planId,
    planName: reading.planName,
    buckets: reading.buckets.map(showBucket),
    startsAt: iso(reading.startsAt),
    expiresAt: iso(reading.expiresAt),
    autoRenew: reading.autoRenew,
    arrears: reading.arrears,
    measuredAt: iso(reading.measuredAt),
    staleAfter: iso(reading.staleAfter),
    source: reading.source,
    renewUrl: reading.renewUrl,
  });

const showMoney = (money: Money | null): Money | undefined => money ?? undefined;

const showBill = (bill: Bill): object =>
  known({
    ...bill,
    issuedAt: iso(bill.issuedAt),
    dueAt: iso(bill.dueAt),
    amount: showMoney(bill.amount),
    remaining: showMoney(bill.remaining),
  });

/** A poll as people who write adapters read it: moments in ISO 8601, units named. */
export const showPoll = (poll: Poll): object => ({
  lines: poll.readings.map(showLine),
  plans: (poll.plans ?? []).map((plan) =>
    known({
      ...plan,
      charges: plan.charges.map((charge) =>
        known({ ...charge, startsAt: iso(charge.startsAt), endsAt: iso(charge.endsAt) }),
      ),
    }),
  ),
  ...(poll.plansFailure === undefined ? {} : { plansFailure: poll.plansFailure }),
  bills: (poll.bills ?? []).map(showBill),
});

export const showFailure = (failure: Failure, message: string): object => ({
  error: known({
    ...failure,
    message,
    retryAt: 'retryAt' in failure ? iso(failure.retryAt) : undefined,
  }),
});

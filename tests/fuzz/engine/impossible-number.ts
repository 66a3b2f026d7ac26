import type { Bucket, Plan, Poll, Reading } from '../../../utils/domain/model';

/** The last moment that there is: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST_MOMENT = 8_640_000_000_000_000;

type Numbers = [what: string, value: unknown][];

const given = (value: unknown): boolean => value !== null && value !== undefined;

const isWhole = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isMoment = (value: unknown): boolean =>
  Number.isInteger(value) && Math.abs(Number(value)) <= LAST_MOMENT;

const firstOf = (numbers: Numbers, holds: (value: unknown) => boolean): string | null =>
  numbers.find(([, value]) => given(value) && !holds(value))?.[0] ?? null;

function wrongInBucket({ remaining, used, total, share, range, ...rest }: Bucket): string | null {
  const amounts: Numbers = [
    ['used', used],
    ['total', total],
    ['range.low', range?.low],
    ['range.high', range?.high],
  ];
  const moments: Numbers = [
    ['startsAt', rest.startsAt],
    ['expiresAt', rest.expiresAt],
    ['resetsAt', rest.resetsAt],
  ];
  // Less than nothing is left where more was used than there was: some providers say by how much.
  if (given(remaining) && !Number.isInteger(remaining)) return 'remaining';
  if (remaining !== null && total !== null && remaining > total) return 'remaining > total';
  if (range !== undefined && range.high !== null && range.low > range.high) return 'low > high';
  if (share !== undefined && !(share >= 0 && share <= 1)) return 'share';
  return firstOf(amounts, isWhole) ?? firstOf(moments, isMoment);
}

function wrongInReading(reading: Reading): string | null {
  const { startsAt, expiresAt, measuredAt, staleAfter, arrears, buckets } = reading;
  const moments: Numbers = Object.entries({ startsAt, expiresAt, measuredAt, staleAfter });
  const inBucket = buckets.map(wrongInBucket).find((wrong) => wrong !== null);
  return (
    inBucket ??
    firstOf(moments, isMoment) ??
    firstOf([['arrears', arrears?.minor]], Number.isInteger)
  );
}

function wrongInPlan(plan: Plan): string | null {
  const { dataBytes, dailyCapBytes, voiceSeconds, smsMessages, speedKbps, validity } = plan;
  const amounts = { dataBytes, dailyCapBytes, voiceSeconds, smsMessages, count: validity?.count };
  if (plan.charges.some(({ minor }) => !Number.isSafeInteger(minor))) return 'a charge';
  if (given(speedKbps) && !(Number(speedKbps) >= 0)) return 'speedKbps';
  return firstOf(Object.entries(amounts), isWhole);
}

/** The first number of a poll that cannot be, whatever a provider says; null where there is none. */
export function impossibleNumber({ readings, plans, bills }: Poll): string | null {
  const wrong = [
    ...readings.map(wrongInReading),
    ...(plans ?? []).map(wrongInPlan),
    ...(bills ?? []).map(({ amount, remaining, issuedAt, dueAt }) => {
      const money = { amount: amount?.minor, rest: remaining?.minor };
      const moments = { issuedAt, dueAt };
      return (
        firstOf(Object.entries(money), Number.isSafeInteger) ??
        firstOf(Object.entries(moments), isMoment)
      );
    }),
  ];
  return wrong.find((each) => each !== null) ?? null;
}

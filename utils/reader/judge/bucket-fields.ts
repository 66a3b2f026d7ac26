import type { BucketField } from '../page-reading';
import { attachDates } from './attach-dates';
import type { Bucket } from './bucket';
import type { Finding } from './finding';
import { gather } from './gather';
import { isPossible } from './is-possible';
import { pickMain } from './pick-main';
import { proveUse } from './prove-use';
import { settle } from './settle';
import { takePercents } from './take-percents';
import { wholeCalledRest } from './whole-called-rest';
import { withoutTitles } from './without-titles';

/** Where each field of a bucket comes from, in the order in which people look for them. */
export const BUCKET_FIELDS: readonly [
  Exclude<BucketField, 'unlimited'>,
  (bucket: Bucket) => Finding | undefined,
][] = [
  ['remaining', ({ parts }) => parts.remaining],
  ['total', ({ parts }) => parts.total],
  ['used', ({ parts }) => parts.used],
  ['percentUsed', ({ percentUsed }) => percentUsed],
  ['percentRemaining', ({ percentRemaining }) => percentRemaining],
  ['expiresAt', ({ expiry }) => expiry],
  ['resetsAt', ({ reset }) => reset],
];

/** Findings as allowances, with what sums and dates say of them. */
export function bucketsIn(all: readonly Finding[]): {
  buckets: Bucket[];
  main: Bucket | null;
} {
  const findings = all.filter(isPossible);
  wholeCalledRest(findings);
  const gathered = withoutTitles(gather(findings));
  for (const bucket of gathered) settle(bucket);
  const buckets = takePercents(gathered);
  const main = pickMain(buckets);
  proveUse(main, findings);
  const data = buckets.filter(({ kind }) => kind === 'data');
  attachDates(findings, data, main);
  return { buckets, main };
}

import { mainBucket, shareLeft } from '../domain/line-facts';
import { isDoubtful } from '../domain/line-state';
import type { Bucket } from '../domain/model';
import type { RankedLine } from '../domain/rank';
import { formatShare, joined, leftAmount } from './amounts';
import { amountText } from './line-words';
import type { Locale } from './locale';
import type { BucketView } from './shapes';

/** Buckets that neither the hero nor the facts beneath it already show. */
function others({ line: { reading } }: RankedLine): Bucket[] {
  const main = mainBucket(reading) ?? reading.buckets[0];
  const count = (kind: Bucket['kind']): number =>
    reading.buckets.filter((bucket) => bucket.kind === kind).length;
  const inFacts = (bucket: Bucket): boolean =>
    (bucket.kind === 'voice' || bucket.kind === 'sms') && count(bucket.kind) === 1;
  return reading.buckets.filter((bucket) => bucket !== main && !inFacts(bucket));
}

function toBucketView(line: RankedLine, bucket: Bucket, locale: Locale): BucketView {
  const { words } = locale;
  const amount = (value: number): string => amountText(line, bucket, value, locale);
  const share = bucket.unlimited ? 1 : shareLeft(bucket);
  const doubtful = isDoubtful(line.state);
  const left = leftAmount(bucket, line.connection.gigabyte, locale);
  const known = left === null ? words.card.unknownShare : joined(left);
  const name = bucket.name === '' ? words.kinds[bucket.kind] : bucket.name;
  return {
    id: bucket.id,
    name,
    value: bucket.unlimited ? words.card.unlimited : known,
    detail: bucket.total === null ? '' : words.ofTotal(amount(bucket.total)),
    bar: {
      label: name,
      share,
      missing: 0,
      tone: share === null ? 'unknown' : doubtful ? 'old' : 'ink',
      value: share === null ? words.card.unknownShare : formatShare(share),
    },
  };
}

export const toBuckets = (line: RankedLine, locale: Locale): BucketView[] =>
  others(line).map((bucket) => toBucketView(line, bucket, locale));

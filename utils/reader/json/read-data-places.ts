import { type Bucket, tellsUse } from '../judge/bucket';
import { BUCKET_FIELDS, bucketsIn } from '../judge/bucket-fields';
import type { Finding } from '../judge/finding';
import { toReading } from '../judge/to-reading';
import { type Clock, whenOf } from '../judge/when';
import { hintsFor } from '../page/hints';
import type { AllowanceKind, BucketField, Purpose, ReadOptions } from '../page-reading';
import { cardsOf } from './cards-of';
import { findingsIn } from './find-in-json';
import { writtenPath } from './respell';
import { wordsIn } from './words-in';

/** A value that an answer holds, with the keys that lead to it. */
export interface DataPlace {
  field: BucketField;
  bucket: { kind: AllowanceKind; purpose: Purpose; name: string };
  /** Bytes, seconds, messages, minor units, per cent or epoch ms. */
  value: number;
  /** What the data counts in: 'MB', 'B', 'minute', 'EUR' …; empty for moments. */
  unit: string;
  quote: string;
  path: (string | number)[];
}

/** Where the values stand that the reading of an answer shows, those of its main bucket first. */
export function readDataPlaces(data: unknown, options: ReadOptions): DataPlace[] {
  const cards = cardsOf(data, hintsFor(null, options).hints.currency);
  const written = cards[0]?.written ?? new Map<string, string>();
  const { hints, clock } = hintsFor(null, options, wordsIn(cards));
  const findings = findingsIn(cards, hints, clock);
  const { buckets, main } = bucketsIn(findings);
  const shown = buckets.filter((one) => one.purpose !== 'other-line' && tellsUse(one));
  const sorted = [...shown.filter((one) => one === main), ...shown.filter((one) => one !== main)];
  const { moneyMinor, quotes } = toReading(findings, clock);
  const held = findings.find(
    ({ quantity, topic, quote }) =>
      topic === 'money' && quantity.value === moneyMinor && quote === quotes.moneyMinor,
  );
  return [
    ...sorted.flatMap((bucket) => placesOf(bucket, clock)),
    ...(held === undefined ? [] : place('remaining', held, { ...held, kind: 'money' }, clock)),
  ].map((one) => ({ ...one, path: writtenPath(data, one.path, written) }));
}

const placesOf = (bucket: Bucket, clock: Clock): DataPlace[] =>
  BUCKET_FIELDS.flatMap(([field, pick]) => {
    const finding = pick(bucket);
    return finding === undefined ? [] : place(field, finding, bucket, clock);
  });

function place(
  field: BucketField,
  { path, quantity, quote }: Finding,
  { kind, purpose, name }: DataPlace['bucket'],
  clock: Clock,
): DataPlace[] {
  const moment = field === 'expiresAt' || field === 'resetsAt';
  const value = moment ? whenOf({ quantity }, clock) : quantity.value;
  if (path === undefined || value === null) return [];
  const unit = moment ? '' : quantity.unit;
  return [{ field, bucket: { kind, purpose, name }, value, unit, quote, path: [...path] }];
}

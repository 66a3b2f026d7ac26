import type { PageReading, ReadBucket } from '../page-reading';
import { type Bucket, type Part, tellsUse } from './bucket';
import { bucketsIn } from './bucket-fields';
import type { Finding } from './finding';
import { heldMoney } from './held-money';
import { isBesideSold } from './is-beside-sold';
import { isLoneSize } from './is-lone-size';
import { saysBill } from './names-bill';
import { type Clock, whenOf } from './when';

export const noReading = (): PageReading => ({
  signedOut: false,
  maintenance: false,
  unlimited: false,
  throttled: false,
  buckets: [],
  quotes: {},
});

const PARTS = [
  ['remaining', 'dataRemainingBytes'],
  ['used', 'dataUsedBytes'],
  ['total', 'dataTotalBytes'],
] as const;

/** What the findings of a page come to. */
export function toReading(findings: readonly Finding[], clock: Clock): PageReading {
  const reading = noReading();
  const told = bucketsIn(findings.filter((one) => !isOver(one, clock)));
  const { main } = told;
  const lone = main !== null && isLoneSize(main, findings);
  const buckets = lone ? told.buckets.filter((one) => one !== main) : told.buckets;
  if (main !== null && !lone) showMain(main, reading, clock);
  showOthers(buckets, reading);
  showMoney(findings, reading);
  if (main === null) showEnd(findings, reading, clock);
  reading.buckets = buckets.filter(isShown).map((bucket) => toBucket(bucket, clock));
  return reading;
}

/** "2.74 minutes" are whole seconds all the same. */
const wholeOf = ({ quantity }: Finding): number =>
  quantity.kind === 'duration' ? Math.round(quantity.value) : quantity.value;

const isShown = (bucket: Bucket): boolean => bucket.purpose !== 'other-line' && tellsUse(bucket);

function showMain(main: Bucket, reading: PageReading, clock: Clock): void {
  const { quotes } = reading;
  for (const [part, field] of PARTS) {
    const finding = main.parts[part];
    if (finding === undefined) continue;
    reading[field] = finding.quantity.value;
    quotes[field] = finding.quote;
  }
  for (const field of ['percentUsed', 'percentRemaining'] as const) {
    const finding = main[field];
    if (finding === undefined) continue;
    reading[field] = finding.quantity.value;
    quotes[field] = finding.quote;
  }
  for (const [part, field] of [
    ['expiry', 'expiresAt'],
    ['reset', 'resetsAt'],
  ] as const) {
    const finding = main[part];
    const moment = finding === undefined ? null : whenOf(finding, clock);
    if (finding === undefined || moment === null || isPastDay(part, moment, main, clock)) continue;
    if (part === 'reset' && isOfBill(finding, moment, main, clock)) continue;
    reading[field] = moment;
    quotes[field] = finding.quote;
  }
}

/** "Good until 8 December", and bills on 25 November: nothing is filled up before it is over. */
function isOfBill({ quote }: Finding, moment: number, { expiry }: Bucket, clock: Clock): boolean {
  const end = expiry === undefined ? null : whenOf(expiry, clock);
  return end !== null && end - moment > TWO_DAYS && saysBill(quote);
}

const DAY = 86_400_000;
const TWO_DAYS = 2 * DAY;

/** "Renewed on 14 June at 10:00", and it is noon: when the page, or the allowance, was renewed. */
function isOver(one: Finding, clock: Clock): boolean {
  const { quantity, state } = one;
  if (state !== 'reset' || quantity.kind !== 'date') return false;
  const moment = whenOf(one, clock);
  const lasts = quantity.date?.hour === null ? DAY : 0;
  return moment !== null && moment + lasts <= clock.now;
}

/** What is filled up every day is so before the plan is renewed. */
const isPastDay = (
  part: 'expiry' | 'reset',
  moment: number,
  { daily }: Bucket,
  { now }: Clock,
): boolean => part === 'reset' && daily && moment - now > TWO_DAYS;

function showOthers(buckets: readonly Bucket[], reading: PageReading): void {
  for (const [kind, field] of [
    ['voice', 'voiceRemainingSeconds'],
    ['sms', 'smsRemaining'],
  ] as const) {
    const told = buckets.filter((one) => one.kind === kind && one.parts.remaining !== undefined);
    const own = told.filter(({ purpose }) => purpose === 'general');
    const bucket =
      own.find(({ parts }) => (parts.remaining?.quantity.value ?? 0) > 0) ??
      own[0] ??
      told.find(({ purpose }) => purpose === 'bonus' || purpose === 'booster');
    const finding = bucket?.parts.remaining;
    if (finding === undefined) continue;
    reading[field] = wholeOf(finding);
    reading.quotes[field] = finding.quote;
  }
}

function showMoney(findings: readonly Finding[], reading: PageReading): void {
  const held = heldMoney(findings);
  if (held === undefined) return;
  reading.moneyMinor = held.quantity.value;
  reading.currency = held.quantity.unit;
  reading.quotes.moneyMinor = held.quote;
  reading.quotes.currency = held.quote;
}

/** "Balance 1,250.00", "Data expires on 25/02", and no amount of data: the end is told all the same. */
function showEnd(findings: readonly Finding[], reading: PageReading, clock: Clock): void {
  if (reading.moneyMinor === undefined) return;
  const ends = findings.filter(
    ({ at, quantity, state, topic, aside, elsewhere, purpose }) =>
      quantity.kind === 'date' &&
      state === 'expiry' &&
      topic === 'data' &&
      aside === null &&
      elsewhere !== true &&
      purpose === 'general' &&
      !isBesideSold(at, findings),
  );
  const [end, more] = ends;
  const moment = end === undefined || more !== undefined ? null : whenOf(end, clock);
  if (end === undefined || moment === null || moment < clock.now) return;
  reading.expiresAt = moment;
  reading.quotes.expiresAt = end.quote;
}

function toBucket(bucket: Bucket, clock: Clock): ReadBucket {
  const { kind, name, purpose, parts } = bucket;
  const made: ReadBucket = { kind, name, purpose, quotes: {} };
  for (const part of Object.keys(parts) as Part[]) {
    const finding = parts[part];
    if (finding === undefined) continue;
    made[part] = wholeOf(finding);
    made.quotes[part] = finding.quote;
  }
  for (const field of ['percentUsed', 'percentRemaining'] as const) {
    const finding = bucket[field];
    if (finding === undefined) continue;
    made[field] = finding.quantity.value;
    made.quotes[field] = finding.quote;
  }
  for (const [part, field] of [
    ['expiry', 'expiresAt'],
    ['reset', 'resetsAt'],
  ] as const) {
    const finding = bucket[part];
    const moment = finding === undefined ? null : whenOf(finding, clock);
    if (finding === undefined || moment === null || isPastDay(part, moment, bucket, clock))
      continue;
    made[field] = moment;
    made.quotes[field] = finding.quote;
  }
  return made;
}

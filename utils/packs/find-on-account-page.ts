import { buildPage } from '../reader/html/build-page';
import { type Bucket, tellsUse } from '../reader/judge/bucket';
import { BUCKET_FIELDS, bucketsIn } from '../reader/judge/bucket-fields';
import { endlessLine } from '../reader/judge/endless-line';
import { findOnPage } from '../reader/judge/find-on-page';
import type { Finding } from '../reader/judge/finding';
import { pageState } from '../reader/judge/page-state';
import { throttledLine } from '../reader/judge/throttled';
import { toReading } from '../reader/judge/to-reading';
import { hintsFor } from '../reader/page/hints';
import type { ReadOptions } from '../reader/page-reading';
import type { FoundBucket, FoundField, FoundValue, PageFindings } from './found';
import { agreement } from './places/agreement';
import { findCard } from './places/find-card';
import { fitsTogether } from './places/fits-together';
import { toFoundValue, wordsValue } from './places/found-value';
import { leftAlone, placeOf } from './places/left-alone';
import type { Token } from './places/mask';
import { type OpenPage, toOpenPage } from './places/open-page';

/** Nobody watches more; a page of thousands is a catalogue. */
const MOST_BUCKETS = 30;

/** Its place must say all of it: a unit that the reader has from elsewhere may be another one day. */
const isWhole = ({ quantity: { kind, value } }: Finding, { quantity }: Token): boolean =>
  (kind !== 'data' && kind !== 'money') || (quantity?.kind === kind && quantity.value === value);

function show(
  open: OpenPage,
  finding: Finding,
  field: FoundField,
  bucket: FoundBucket | null,
): FoundValue | null {
  const token = open.masks[finding.at]?.tokens.find(
    ({ start, end }) => start <= finding.quantity.start && finding.quantity.end <= end,
  );
  if (token === undefined || !isWhole(finding, token)) return null;
  // "0:00" of talk time: a place is read for what counts, and a clock's hands count nothing.
  if (finding.quantity.kind === 'duration' && token.kind === 'time') return null;
  return toFoundValue(open, finding.at, token, { field, bucket, quote: finding.quote });
}

/**
 * "18 / 30 GB", "12 GB left": the number has a unit on the days alone on which the three add up, and the
 * other two say as much on every day.
 */
const isSpare = (field: FoundField, { parts }: Bucket): boolean =>
  field === 'used' &&
  parts.used?.quantity.bySum === true &&
  parts.remaining !== undefined &&
  parts.total !== undefined;

function valuesOf(open: OpenPage, bucket: Bucket, at: number, shown: Set<string>): FoundValue[] {
  const { kind, purpose, name } = bucket;
  const of: FoundBucket = { kind, purpose, name: name.slice(0, 120), at };
  const values = BUCKET_FIELDS.flatMap(([field, pick]) => {
    const finding = pick(bucket);
    if (finding === undefined || shown.has(placeOf(finding)) || isSpare(field, bucket)) return [];
    shown.add(placeOf(finding));
    const value = show(open, finding, field, of);
    return value === null ? [] : [value];
  });
  return fitsTogether(values) ? values : [];
}

/** The number that each allowance stands with, each once; the main one's first. */
function cardsBeside(open: OpenPage, told: readonly Bucket[], main: Bucket | null): FoundValue[] {
  const beside = [main?.first ?? null, ...told.map(({ first }) => first)];
  const cards = beside.map((at) => findCard(open, at)).filter((card) => card !== null);
  return cards.filter((card, at) => cards.findIndex(({ id }) => id === card.id) === at);
}

/** Reads an account page for a person to confirm: every value with its words and its place. */
export function findOnAccountPage(html: string, options: ReadOptions): PageFindings {
  const page = buildPage(html);
  const { hints, clock } = hintsFor(page, options);
  const { lines, findings, counts } = findOnPage(page, hints);
  const open = toOpenPage(page, lines, { hints, clock, gigabyte: undefined });
  const { buckets, main } = bucketsIn(findings);
  const reading = toReading(findings, clock);
  const told = buckets
    .filter((one) => one.purpose !== 'other-line' && tellsUse(one))
    .slice(0, MOST_BUCKETS);
  const unlimited =
    reading.dataRemainingBytes === undefined ? endlessLine(lines, findings, reading) : null;
  // A line may say more than its money.
  const money = findings.find(
    ({ quote, quantity }) => quantity.kind === 'money' && quote === reading.quotes.moneyMinor,
  );
  const tells = told.length > 0 || money !== undefined || unlimited !== null;
  const state = pageState(page, lines, tells);
  const shown = new Set<string>();
  const purse: FoundBucket = { kind: 'money', purpose: 'general', name: '' };
  const general: FoundBucket = { kind: 'data', purpose: 'general', name: '' };
  const ordered = main === null ? told : [main, ...told.filter((one) => one !== main)];
  if (money !== undefined) shown.add(placeOf(money));
  const values: (FoundValue | null)[] =
    state !== 'open'
      ? []
      : [
          unlimited === null ? null : wordsValue(open, unlimited.segment.at, 'unlimited', general),
          ...ordered.flatMap((one, at) => valuesOf(open, one, at, shown)),
          money === undefined ? null : show(open, money, 'remaining', purse),
          ...cardsBeside(open, told, main),
        ];
  const sure = values.filter((one) => one !== null);
  return {
    state,
    values: sure,
    leftAlone: state === 'open' ? leftAlone(open, findings, shown) : [],
    unlimited: unlimited !== null,
    throttled: throttledLine(lines, reading) !== null,
    gigabyte: counts,
    agrees: agreement(sure),
  };
}

import type { PageElement } from '../page/page';
import { near } from './agree';
import { amountOf, type Bucket } from './bucket';
import { distanceTo, ELSEWHERE } from './date-distance';
import type { Finding } from './finding';
import { isSessionTime } from './is-session-time';

/** Of dates that are told alike, the one in the smaller block; less than words weigh. */
const APART = 0.19;
const FAR = 60;
/** "Balance $10. Expires on 14/02. Left: 3 GB. Plan ends on 03/12": of two in a line the one behind. */
const AHEAD = 0.1;
/** More than a word for an end that may mean something else. */
const OWN = 0.45;
/** No allowance lasts for longer, in seconds. */
const LONGEST = 2 * 366 * 86_400;
/** A page of more than these is no account page; comparing all with all would never end. */
const MOST = 60;

/** Gives every data bucket the dates that stand with it, and the main one those of the page. */
export function attachDates(
  findings: readonly Finding[],
  buckets: readonly Bucket[],
  main: Bucket | null,
): void {
  const sums = findings.filter(({ quantity }) => quantity.kind === 'data');
  const dates = findings
    .filter(isEnd)
    .slice(0, 4 * MOST)
    .filter((date) => !isOfOffer(date, sums) && !isSessionTime(date, findings));
  const few = buckets.slice(0, MOST);
  if (main !== null && !few.includes(main)) few.push(main);
  for (const bucket of few) {
    for (const state of ['expiry', 'reset'] as const) {
      const found = nearest(dates, state, bucket, few, bucket === main);
      if (found !== null) bucket[state] = found;
    }
  }
  if (main !== null) {
    takeEnds(main, few);
    takeEndOfPack(main, dates, sums);
  }
}

/** What is left of all is what is left of the one pack below it: its end is the end of both. */
function takeEnds(main: Bucket, buckets: readonly Bucket[]): void {
  if (main.expiry !== undefined || main.reset !== undefined) return;
  const others = buckets.filter((one) => one !== main && one.parts.remaining !== undefined);
  takeOfParts(main, others);
  const { remaining, used, total } = main.parts;
  const spent = others.length === 0;
  const twins = spent
    ? buckets.filter((one) => one !== main && one.kind === 'data' && one.parts.used !== undefined)
    : others;
  const [twin] = twins;
  if (remaining === undefined || twin === undefined) return;
  const whole = total ?? twin.parts.total;
  const [own, its] = spent ? [used, twin.parts.used] : [remaining, twin.parts.remaining];
  const same =
    twins.length === 1 &&
    own !== undefined &&
    own.quantity.value > 0 &&
    its?.quantity.value === own.quantity.value &&
    twin.parts.total?.quantity.value === whole?.quantity.value;
  if (!same) return;
  if (twin.expiry !== undefined) main.expiry = twin.expiry;
  if (twin.reset !== undefined) main.reset = twin.reset;
}

/**
 * "Data left: 2.14 GB", and below it "Booster 3 GB (30 days), until 2 November": no other size and no
 * other end are told, so it is of the booster that there is still some.
 */
function takeEndOfPack(main: Bucket, dates: readonly Finding[], sums: readonly Finding[]): void {
  const left = main.parts.remaining;
  if (left === undefined || main.parts.total !== undefined || main.parts.used !== undefined) return;
  if (main.expiry !== undefined || main.reset !== undefined) return;
  const [end, more] = dates;
  if (end?.purpose !== 'booster' || end.state !== 'expiry' || more !== undefined) return;
  const sizes = sums.filter((one) => one !== left && one.aside === null);
  const [pack, other] = sizes;
  const fits = pack?.purpose === 'booster' && pack.quantity.value >= left.quantity.value;
  if (fits && other === undefined && end.at > left.at && end.at - pack.at <= 2) main.expiry = end;
}

/** A sum of gigabytes of 1024 megabytes. */
const BINARY = 1.024;

/** "Data: 1.27 GB", and below it the two packs that make it: the larger one that is for all tells until when. */
function takeOfParts(main: Bucket, others: readonly Bucket[]): void {
  const left = amountOf(main, 'remaining');
  if (left === null || others.length < 2) return;
  const sum = others.reduce((all, one) => all + (amountOf(one, 'remaining') ?? 0), 0);
  if (!near(left, sum, SUMMED) && !near(left * BINARY, sum, SUMMED)) return;
  const [part] = others
    .filter(({ purpose, expiry }) => purpose === 'general' && expiry !== undefined)
    .sort((one, other) => (amountOf(other, 'remaining') ?? 0) - (amountOf(one, 'remaining') ?? 0));
  if (part?.expiry !== undefined) main.expiry = part.expiry;
}

/** How far a sum may be rounded. */
const SUMMED = 0.005;

/** "Top up before 30 April and get 20 GB": all that the line counts is offered. */
function isOfOffer({ at, places, state }: Finding, sums: readonly Finding[]): boolean {
  if (places[0]?.startsWith('o') === true || state === 'reset') return false;
  const beside = sums.filter((one) => one.at === at);
  return (
    beside.length > 0 &&
    beside.every(
      ({ aside, state, purpose }) => aside !== null || (state === null && purpose === 'bonus'),
    )
  );
}

/** The end of an allowance, or the beginning of the next. */
function isEnd({ quantity, state, aside, topic }: Finding): boolean {
  if (aside !== null && aside !== 'speed') return false;
  if (quantity.kind === 'date') return state === 'expiry' || state === 'reset';
  if (quantity.kind !== 'duration' || topic === 'voice') return false;
  if (quantity.value > LONGEST) return false;
  if (state === 'remaining')
    return quantity.value >= 86_400 && quantity.unit !== 'minute' && quantity.unit !== 'second';
  return state === 'expiry' || state === 'reset';
}

const isState = ({ state }: Finding, wanted: 'expiry' | 'reset'): boolean =>
  state === wanted || (wanted === 'expiry' && state === 'remaining');

function nearest(
  dates: readonly Finding[],
  state: 'expiry' | 'reset',
  bucket: Bucket,
  buckets: readonly Bucket[],
  main: boolean,
): Finding | null {
  let best: Finding | null = null;
  let least = main ? ELSEWHERE + 1 : 2;
  for (const date of dates) {
    if (!isState(date, state) || (main && isOfOther(date, bucket, buckets))) continue;
    // "Today" is a day.
    const span = date.quantity.kind === 'duration' && date.quantity.value > 0 ? 0.2 : 0;
    const ahead = isAhead(date, bucket) ? AHEAD : 0;
    const own = isInOwnSentence(date, bucket) ? OWN : 0;
    const told = distanceTo(date, bucket, buckets) + span + ahead - own;
    if (told >= least) continue;
    const distance = told + APART * apart(date, bucket);
    if (distance < least) {
      best = date;
      least = distance;
    }
  }
  return best;
}

/** "1.1 GB left · until 6 September" of another allowance: the line says of which the end is. */
const isOfOther = ({ at }: Finding, bucket: Bucket, buckets: readonly Bucket[]): boolean =>
  !tellsAt(bucket, at) && buckets.some((one) => one.kind === 'data' && tellsAt(one, at));

const tellsAt = ({ parts }: Bucket, at: number): boolean =>
  parts.remaining?.at === at || parts.used?.at === at;

/** "Account valid until 12/03. Pack: 7.86 GB left of 20 GB to 27/10": what the sentence of the amounts tells. */
const isInOwnSentence = ({ at, quote }: Finding, { parts }: Bucket): boolean =>
  Object.values(parts).some((part) => part.at === at && part.quote === quote);

const isAhead = ({ at, quantity }: Finding, { parts }: Bucket): boolean =>
  Object.values(parts).every((part) => part.at === at && part.quantity.start > quantity.end);

/** How much of the page lies in the smallest block around both, of a whole. */
function apart({ within }: Finding, bucket: Bucket): number {
  let block = within ?? null;
  if (block === null) return 0;
  const places = [...Object.values(bucket.parts), ...bucket.bare].map((part) => part.at);
  while (block !== null && !holds(block, places)) block = block.parent;
  return block === null ? 1 : Math.min(1, Math.max(0, block.last - block.first) / FAR);
}

const holds = ({ first, last }: PageElement, places: readonly number[]): boolean =>
  places.some((place) => place >= first && place <= last);

import type { PageElement } from '../page/page';
import type { Bucket } from './bucket';
import type { Finding } from './finding';

const ELSEWHERE = 4;
/** Of dates that are told alike, the one in the smaller block; less than words weigh. */
const APART = 0.19;
const FAR = 60;
/** No allowance lasts for longer, in seconds. */
const LONGEST = 2 * 366 * 86_400;
const NEXT = 2;
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
    .filter((date) => !isOfOffer(date, sums));
  const few = buckets.slice(0, MOST);
  if (main !== null && !few.includes(main)) few.push(main);
  for (const bucket of few) {
    for (const state of ['expiry', 'reset'] as const) {
      const found = nearest(dates, state, bucket, few, bucket === main);
      if (found !== null) bucket[state] = found;
    }
  }
}

/** "Top up before 30 April and get 20 GB": all that the line counts is offered. */
function isOfOffer({ at, places }: Finding, sums: readonly Finding[]): boolean {
  if (places[0]?.startsWith('o') === true) return false;
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
  if (state === 'remaining') return quantity.value >= 86_400 && quantity.unit !== 'minute';
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
    if (!isState(date, state)) continue;
    const told = distanceTo(date, bucket, buckets) + (date.quantity.kind === 'duration' ? 0.2 : 0);
    if (told >= least) continue;
    const distance = told + APART * apart(date, bucket);
    if (distance < least) {
      best = date;
      least = distance;
    }
  }
  return best;
}

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

function distanceTo(date: Finding, bucket: Bucket, buckets: readonly Bucket[]): number {
  if (date.purpose === 'other-line' && bucket.purpose !== 'other-line') return 9;
  const weak = date.weak ? 0.4 : 0;
  const rows = [...Object.values(bucket.parts), ...bucket.bare].map(({ row }) => row);
  if (date.row !== null && rows.includes(date.row)) return weak;
  if (date.at >= bucket.first && date.at <= bucket.last && date.purpose === bucket.purpose)
    return weak;
  const [place] = date.places;
  if (place !== undefined && place === bucket.places[0] && date.purpose === bucket.purpose)
    return 1 + weak;
  const around = place !== undefined && bucket.places.includes(place);
  if (around && date.purpose === bucket.purpose && date.topic !== 'money') return 2 + weak;
  const another =
    date.purpose !== 'general' && buckets.some(({ purpose }) => purpose === date.purpose);
  if (date.topic === 'money' || another) return 9;
  if (place === undefined || around) return 2 + weak;
  if (isWithin(date, bucket)) return 1 + weak;
  // From another card only what says that it is the data's, and when all is filled up again.
  if (date.topic !== 'data' && date.state !== 'reset' && !isNext(date, bucket)) return 9;
  const others = buckets.some((one) => one !== bucket && one.places[0] === place);
  if (others || (date.topic !== null && date.topic !== 'data')) return ELSEWHERE + weak;
  return 3 + weak;
}

/** {"remaining": …, "validity": {"end": …}}: an object in that of the amounts, which is not the whole answer. */
function isWithin({ places }: Finding, bucket: Bucket): boolean {
  const [own] = bucket.places;
  return own?.startsWith('o') === true && places.indexOf(own) > 0 && places.at(-1) !== own;
}

/** Right below the amounts, or right above, below no other heading; of objects those in the same one. */
function isNext({ at, places }: Finding, bucket: Bucket): boolean {
  if (at < bucket.first - NEXT || at > bucket.last + NEXT) return false;
  const [own, parent] = places;
  if (own === undefined) return true;
  if (own.startsWith('h')) {
    const heading = Number(own.slice(1));
    const within = heading >= bucket.first && heading <= bucket.last;
    return within || bucket.places.includes(own);
  }
  if (!own.startsWith('o')) return true;
  return parent !== undefined && places.length > 2 && bucket.places[1] === parent;
}

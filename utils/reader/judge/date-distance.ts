import type { Bucket } from './bucket';
import type { Finding } from './finding';

export const ELSEWHERE = 4;
const NEXT = 2;
/** Objects lie in one another: <renewal><expiryDate/></renewal><list><item/></list>. */
const NEXT_OBJECT = 4;

/** Of objects around the amounts the nearer; less than words weigh. */
const OUTWARDS = 0.01;
const FURTHEST = 15;

/** "Calls valid until" beside "data valid until": of two that stand alike the one of the data. */
const OF_OTHERS = 0.5;
const isOfTalk = ({ topic }: Finding, { kind }: Bucket): boolean =>
  kind === 'data' && (topic === 'voice' || topic === 'sms');

/** How far a date stands from a bucket; more than what is elsewhere on the page is no end of it. */
export function distanceTo(date: Finding, bucket: Bucket, buckets: readonly Bucket[]): number {
  if (date.purpose === 'other-line' && bucket.purpose !== 'other-line') return 9;
  const weak = (date.weak ? 0.4 : 0) + (isOfTalk(date, bucket) ? OF_OTHERS : 0);
  if (date.row !== null && rowsOf(bucket).includes(date.row)) return weak;
  if (date.row !== null && buckets.some((one) => isOfOther(date, one, bucket))) return 9;
  // "Balance 412 din, valid until 14/02. Left: 2150 MB": in one line the money has a date of its own.
  const ofMoney = date.topic === 'money' ? ELSEWHERE : 0;
  if (date.at >= bucket.first && date.at <= bucket.last && date.purpose === bucket.purpose)
    return weak + ofMoney;
  const [place] = date.places;
  if (place !== undefined && place === bucket.places[0] && date.purpose === bucket.purpose)
    return 1 + weak;
  const around = place !== undefined && bucket.places.includes(place);
  if (around && date.purpose === bucket.purpose && date.topic !== 'money')
    return 2 + weak + OUTWARDS * Math.min(FURTHEST, bucket.places.indexOf(place));
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

/** The row of a booster says until when that may be used; rows of the same purpose may add up. */
const isOfOther = ({ row }: Finding, one: Bucket, { purpose }: Bucket): boolean =>
  one.purpose !== purpose && rowsOf(one).includes(row);

const rowsOf = ({ parts, bare }: Bucket): (number | null)[] =>
  [...Object.values(parts), ...bare].map(({ row }) => row);

/** {"remaining": …, "validity": {"end": …}}: an object in that of the amounts, which is not the whole answer. */
function isWithin({ places }: Finding, bucket: Bucket): boolean {
  const [own] = bucket.places;
  return own?.startsWith('o') === true && places.indexOf(own) > 0 && places.at(-1) !== own;
}

/**
 * Right below the amounts, or right above, below no other heading; of objects those in the same one,
 * or in one around it.
 */
function isNext({ at, places }: Finding, bucket: Bucket): boolean {
  const [own, parent] = places;
  const few = own?.startsWith('o') === true ? NEXT_OBJECT : NEXT;
  if (at < bucket.first - few || at > bucket.last + few) return false;
  if (own === undefined) return true;
  if (own.startsWith('h')) {
    const heading = Number(own.slice(1));
    const within = heading >= bucket.first && heading <= bucket.last;
    return within || bucket.places.includes(own);
  }
  if (!own.startsWith('o')) return true;
  return parent !== undefined && bucket.places.indexOf(parent) > 0;
}

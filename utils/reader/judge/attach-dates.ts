import type { Bucket } from './bucket';
import type { Finding } from './finding';

const ELSEWHERE = 4;
/** A page of more than these is no account page; comparing all with all would never end. */
const MOST = 60;

/** Gives every data bucket the dates that stand with it, and the main one those of the page. */
export function attachDates(
  findings: readonly Finding[],
  buckets: readonly Bucket[],
  main: Bucket | null,
): void {
  const dates = findings.filter(isEnd).slice(0, 4 * MOST);
  const few = buckets.slice(0, MOST);
  if (main !== null && !few.includes(main)) few.push(main);
  for (const bucket of few) {
    for (const state of ['expiry', 'reset'] as const) {
      const found = nearest(dates, state, bucket, few, bucket === main);
      if (found !== null) bucket[state] = found;
    }
  }
}

/** The end of an allowance, or the beginning of the next. */
function isEnd({ quantity, state, aside, topic }: Finding): boolean {
  if (aside !== null && aside !== 'speed') return false;
  if (quantity.kind === 'date') return state === 'expiry' || state === 'reset';
  if (quantity.kind !== 'duration' || topic === 'voice') return false;
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
    const distance =
      distanceTo(date, bucket, buckets) + (date.quantity.kind === 'duration' ? 0.2 : 0);
    if (distance < least) {
      best = date;
      least = distance;
    }
  }
  return best;
}

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
  const another =
    date.purpose !== 'general' && buckets.some(({ purpose }) => purpose === date.purpose);
  if (date.topic === 'money' || another) return 9;
  if (place === undefined || bucket.places.includes(place)) return 2 + weak;
  const others = buckets.some((one) => one !== bucket && one.places[0] === place);
  if (others || (date.topic !== null && date.topic !== 'data')) return ELSEWHERE + weak;
  return 3 + weak;
}

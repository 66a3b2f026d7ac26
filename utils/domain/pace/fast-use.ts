import type { Line } from '../connection';
import { standingOutlook } from '../standing-outlook';
import { DAY, HOUR, MINUTE } from '../time';
import type { UseLedger } from '../use-ledger';
import { whole } from '../use-ledger';

/** So much more than the most that was ever seen in such a time, since the future is not the past. */
const MARGIN = 3;
/** Use comes in bursts: half the time may bring more than half the use. */
const BURSTS = 0.65;
/** Bytes of a fast day of anybody, believed as long as so many days of use: the user's own count more. */
const ANYBODY = 1.5e9;
const BELIEVED = DAY;
/** Allowances are sized for about a month. */
const USUAL_DAYS = 30;
const WINDOWS = [15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY];

interface Span {
  from: number;
  to: number;
  bytes: number;
}

/** The most within any time of that length; spans ascending, not longer than it. */
function most(spans: Span[], window: number): number {
  let [best, sum, first] = [0, 0, 0];
  for (const { to, bytes } of spans) {
    sum += bytes;
    for (let old = spans[first]; old !== undefined && old.from < to - window; old = spans[first]) {
      sum -= old.bytes;
      first += 1;
    }
    best = Math.max(best, sum);
  }
  return best;
}

const hoursOf = ({ hours }: UseLedger): Span[] =>
  hours.map(([hour, bytes]) => ({ from: hour * HOUR, to: (hour + 1) * HOUR, bytes }));

/** Bytes of a day on which much is used: of one of ten futures, at least. */
function fastDay(line: Line): number {
  const outlook = standingOutlook(line);
  const seen = line.use === undefined ? 0 : line.use.at - line.use.since;
  const anybody = ANYBODY / (1 + seen / BELIEVED);
  const usual = Math.max(whole(line.reading) / USUAL_DAYS, outlook?.perDay ?? 0, anybody);
  if (outlook === null || outlook.p10 === null) return usual;
  return Math.max(usual, (outlook.leftBytes * DAY) / Math.max(HOUR, outlook.p10 - outlook.at));
}

/**
 * The shortest time in which so much may be used, in ms; infinity beyond a day. From the most that
 * was used in times of several lengths, and from the forecast, each with a margin.
 */
export function soonestUsed(bytes: number, line: Line): number {
  if (!Number.isFinite(bytes)) return Number.POSITIVE_INFINITY;
  const hours = line.use === undefined ? [] : hoursOf(line.use);
  const steps = line.use?.steps ?? [];
  const day = Math.max(fastDay(line), most(hours, DAY));
  const times = WINDOWS.map((window) => {
    const short = steps.filter(({ from, to }) => to - from <= window);
    const seen = Math.max(most(short, window), window < HOUR ? 0 : most(hours, window));
    // What was seen from hour to hour, or from day to day, hides how it was spread in between.
    const used = MARGIN * Math.max(seen, day * Math.sqrt(window / DAY));
    return bytes >= used ? Number.POSITIVE_INFINITY : window * (bytes / used) ** (1 / BURSTS);
  });
  return Math.min(...times);
}

import { HEARTBEAT } from '../sample';
import { HOUR } from '../time';
import type { HourRow } from './history-rows';

/** What a bucket said in an hour, and until which hour that holds. Hours since 1970. */
export interface SaidAmount {
  hour: number;
  until: number;
  left: number;
  total: number;
}

/** Whatever is still there is told at every beat; two of them were missed. */
const SILENT = 2 * HEARTBEAT + HOUR;

const isClose = (from: number, to: number): boolean => (to - from) * HOUR <= SILENT;

/**
 * What one bucket said, in order: each holds until the next, unless it was silent for so long in
 * between that it was gone.
 * @param end the last hour in which any bucket of the line spoke
 */
export function saidAmounts(rows: readonly HourRow[], end: number): SaidAmount[] {
  const said: SaidAmount[] = [];
  let most = 0;
  for (const { day, left, total } of rows) {
    left.forEach((amount, index) => {
      if (amount === null) return;
      const hour = day * 24 + index;
      const before = said.at(-1);
      if (before !== undefined && isClose(before.hour, hour)) before.until = hour;
      most = Math.max(most, amount);
      said.push({ hour, until: hour + 1, left: Math.max(0, amount), total: total[index] ?? most });
    });
  }
  const last = said.at(-1);
  if (last !== undefined && isClose(last.hour, end)) last.until = end + 1;
  return said;
}

/**
 * Takes what a bucket had left when it went for good out of what it was since it was last filled,
 * where other buckets went on: in their sum, that loss would look like use.
 */
export function takeOutLosses(buckets: readonly SaidAmount[][], end: number): void {
  for (const said of buckets) {
    said.forEach((last, place) => {
      if (last.until > end || said[place + 1]?.hour === last.until || last.left === 0) return;
      const goesOn = (hour: number): boolean =>
        buckets.some((other) => other !== said && holdsAt(other, hour));
      if (goesOn(last.hour) && goesOn(last.until)) lower(said, place, last.left);
    });
  }
}

const holdsAt = (said: readonly SaidAmount[], hour: number): boolean =>
  said.some((each) => each.hour <= hour && hour < each.until);

function lower(said: readonly SaidAmount[], place: number, lost: number): void {
  for (let back = place; back >= 0; back -= 1) {
    const each = said[back];
    const before = said[back - 1];
    if (each === undefined) return;
    const isFirst = before?.until !== each.hour || before.left < each.left;
    each.left -= lost;
    each.total -= lost;
    if (isFirst) return;
  }
}

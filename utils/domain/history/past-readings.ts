import type { UseReading } from '../forecast/forecast-case';
import { HOUR } from '../time';
import type { HourRow } from './history-rows';
import { saidAmounts, takeOutLosses } from './said-amounts';

/** Rows of each bucket that counts, ascending. */
function byBucket(hours: readonly HourRow[]): HourRow[][] {
  const buckets = new Map<string, HourRow[]>();
  for (const row of [...hours].sort((one, other) => one.day - other.day)) {
    if (!row.counts) continue;
    const rows = buckets.get(row.bucketId);
    if (rows === undefined) buckets.set(row.bucketId, [row]);
    else rows.push(row);
  }
  return [...buckets.values()];
}

const lastHour = ({ day, left }: HourRow): number =>
  day * 24 + left.findLastIndex((amount) => amount !== null);

/**
 * What the line's main data was, at most once an hour, ascending: the sum over the buckets that
 * count, each as it was last told. A moment is the end of its hour, which the last one told in it was
 * nearest to. What was lost unused is taken out, as it would look like use.
 * @param hours of one line, in any order
 */
export function pastReadings(hours: readonly HourRow[]): UseReading[] {
  const rows = byBucket(hours);
  const end = rows.flat().reduce((last, row) => Math.max(last, lastHour(row)), 0);
  const buckets = rows.map((each) => saidAmounts(each, end));
  takeOutLosses(buckets, end);
  const spoken = [...new Set(buckets.flat().map(({ hour }) => hour))].sort((a, b) => a - b);
  const places = buckets.map(() => 0);
  return spoken.map((hour) => {
    const reading = { at: (hour + 1) * HOUR, remainingBytes: 0, totalBytes: 0 };
    buckets.forEach((said, which) => {
      let place = places[which] ?? 0;
      while ((said[place + 1]?.hour ?? Number.POSITIVE_INFINITY) <= hour) place += 1;
      places[which] = place;
      const here = said[place];
      if (here === undefined || here.hour > hour || hour >= here.until) return;
      reading.remainingBytes += here.left;
      reading.totalBytes += here.total;
    });
    return reading;
  });
}

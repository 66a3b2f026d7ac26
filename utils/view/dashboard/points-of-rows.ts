import type { DayRow, HourRow } from '../../domain/history/history-rows';
import { HEARTBEAT } from '../../domain/sample';
import { DAY, HOUR } from '../../domain/time';
import { endOfDate } from './local-day';

/** What was left of all that counts, at a moment of the provider's clock. */
export interface Point {
  at: number;
  /** Bytes. */
  left: number;
  /** The whole that it was of, bytes; null where one is not told. */
  total: number | null;
}

/** What is still there is told at every beat; two of them were missed. */
export const SILENT = 2 * HEARTBEAT + HOUR;

interface Told {
  at: number;
  left: number;
  total: number | null;
}

/**
 * Sums the buckets that count, hour by hour: each as it was last told. A reading stands in the middle
 * of its hour, which is all that a roll-up knows.
 */
export function pointsOfHours(rows: readonly HourRow[]): Point[] {
  const hours = new Map<number, Map<string, Told>>();
  for (const { bucketId, counts, day, left, total } of rows) {
    if (!counts) continue;
    left.forEach((amount, hour) => {
      if (amount === null) return;
      const at = day * DAY + hour * HOUR + HOUR / 2;
      const told = hours.get(at) ?? new Map<string, Told>();
      hours.set(at, told.set(bucketId, { at, left: amount, total: total[hour] ?? null }));
    });
  }
  const last = new Map<string, Told>();
  return [...hours]
    .sort(([one], [other]) => one - other)
    .map(([at, told]) => {
      for (const [bucketId, each] of told) last.set(bucketId, each);
      for (const [bucketId, each] of last) if (at - each.at > SILENT) last.delete(bucketId);
      return sumOf(at, [...last.values()]);
    });
}

/** The same by days: what was left when each ended. */
export function pointsOfDays(rows: readonly DayRow[]): Point[] {
  const days = new Map<string, Told[]>();
  for (const { date, counts, left, total } of rows) {
    if (!counts || left === null) continue;
    const told = { at: endOfDate(date), left, total };
    days.set(date, [...(days.get(date) ?? []), told]);
  }
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, told]) => sumOf(endOfDate(date), told));
}

function sumOf(at: number, told: readonly Told[]): Point {
  let left = 0;
  let total: number | null = 0;
  for (const each of told) {
    left += each.left;
    total = total === null || each.total === null ? null : total + each.total;
  }
  return { at, left, total };
}

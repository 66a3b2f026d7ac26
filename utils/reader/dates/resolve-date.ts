import { toEpoch, wallAt } from '../../domain/zone-time';
import type { WrittenDate } from '../tokens/token';
import { isMonthDay } from './make-date';

export interface DateContext {
  now: number;
  /** IANA name. */
  zone: string;
  /** How the page writes dates whose order is open. */
  dayFirst: boolean;
  /** A date without a year is the last such one, not the next. */
  past?: boolean;
}

const DAY = 86_400_000;
/** 29 February can be eight years away. */
const YEARS_AROUND = 8;

/** Epoch milliseconds; the start of the day in the zone where no time is written. */
export function resolveDate(written: WrittenDate, context: DateContext): number | null {
  if (written.ofThisMonth === true) return inMonth(written, 0, context);
  if (written.ofEachMonth === true)
    return [0, 1].map((ahead) => inMonth(written, ahead, context)).find(isAfter(context)) ?? null;
  const date = ordered(written, context.dayFirst);
  if (!isMonthDay(date.month, date.day)) return null;
  if (date.year !== null) return inYear(date, date.year, context.zone);
  const step = context.past ? -1 : 1;
  // A year too early for the zone that is ahead: what has passed is skipped below.
  const from = new Date(context.now).getUTCFullYear() - step;
  for (let years = 0; years <= YEARS_AROUND + 1; years++) {
    const time = inYear(date, from + years * step, context.zone);
    if (time !== null && isOnSide(time, date, context)) return time;
  }
  return null;
}

const isAfter =
  ({ now }: DateContext) =>
  (time: number): boolean =>
    time > now;

/** The day in the month that it is in the zone, or in one ahead; a shorter one ends earlier. */
function inMonth(written: WrittenDate, ahead: number, { now, zone }: DateContext): number {
  const wall = new Date(wallAt(now, zone));
  const [year, month] = [wall.getUTCFullYear(), wall.getUTCMonth() + ahead];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const { hour, minute, second } = written;
  return toEpoch(
    Date.UTC(year, month, Math.min(written.day, last), hour ?? 0, minute, second),
    zone,
  );
}

/** Swappable dates are written day first. */
function ordered(written: WrittenDate, dayFirst: boolean): WrittenDate {
  if (!written.swappable || dayFirst || !isMonthDay(written.day, written.month)) return written;
  return { ...written, month: written.day, day: written.month };
}

/** A day without a time is still to come while it lasts. */
function isOnSide(time: number, date: WrittenDate, { now, past }: DateContext): boolean {
  if (past) return time <= now;
  return (date.hour === null ? time + DAY : time + 60_000) > now;
}

function inYear(date: WrittenDate, year: number, zone: string): number | null {
  const { month, day, minute, second, offset } = date;
  const wall = Date.UTC(year, month - 1, day, date.hour ?? 0, minute, second);
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return null;
  return offset === null ? toEpoch(wall, zone) : wall - offset * 60_000;
}

import type { WrittenDate } from '../tokens/token';
import { type Calendar, fromCalendar } from './calendars';

/** A date that was found, and where. */
export interface FoundDate {
  start: number;
  end: number;
  date: WrittenDate;
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isMonthDay = (month: number, day: number): boolean =>
  day >= 1 && day <= (LENGTHS[month - 1] ?? 0);

/** A year of this calendar between the ends of any real account, whatever era it is written in. */
const isYear = (year: number): boolean => year >= 1990 && year <= 2199;

export const isShortYear = (year: number): boolean => year >= 15 && year <= 60;

const bare = (year: number | null, month: number, day: number, swappable = false): WrittenDate => ({
  year,
  month,
  day,
  hour: null,
  minute: 0,
  second: 0,
  offset: null,
  swappable,
});

export function monthDay(month: number, day: number, swappable = false): WrittenDate | null {
  return isMonthDay(month, day) ? bare(null, month, day, swappable) : null;
}

/** "The end of June"; in no known year February has 28 days. */
export function monthEnd(year: number | null, month: number): WrittenDate | null {
  const leap = year !== null && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && !leap ? 28 : (LENGTHS[month - 1] ?? 0);
  return year === null ? monthDay(month, last) : fullDate(year, month, last);
}

function inCalendar(
  calendar: 'jalali' | 'hijri',
  year: number | null,
  month: number,
  day: number,
): WrittenDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  // The solar year keeps its months; those of the lunar one wander, so it cannot do without a year.
  if (year === null && calendar === 'hijri') return null;
  const found = fromCalendar(calendar, { year: year ?? 1405, month, day });
  return found === null ? null : bare(year === null ? null : found.year, found.month, found.day);
}

/** The year says its calendar: no account runs in the Gregorian year 1405 or 2569. */
export function fullDate(
  year: number,
  month: number,
  day: number,
  swappable = false,
  calendar: Calendar = 'gregorian',
): WrittenDate | null {
  if (calendar === 'jalali' || (year >= 1390 && year <= 1430)) {
    return inCalendar('jalali', year < 100 ? year + 1400 : year, month, day);
  }
  if (calendar === 'hijri' || (year >= 1435 && year <= 1480)) {
    return inCalendar('hijri', year < 100 ? year + 1400 : year, month, day);
  }
  const western = year >= 2533 && year <= 2650 ? year - 543 : year;
  const known = isYear(western) || (western === 9999 && month === 12) || western === 2999;
  return known && isMonthDay(month, day) ? bare(western, month, day, swappable) : null;
}

export function withoutYear(month: number, day: number, calendar: Calendar): WrittenDate | null {
  return calendar === 'gregorian' ? monthDay(month, day) : inCalendar(calendar, null, month, day);
}

/** Two numbers beside a year: day first where that is possible, and open where both are. */
export function eitherOrder(
  year: number,
  first: number,
  second: number,
  open: boolean,
): WrittenDate | null {
  if (second > 12) return open ? fullDate(year, first, second) : null;
  return fullDate(year, second, first, open && first <= 12 && first !== second);
}

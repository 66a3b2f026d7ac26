import { DAY } from '../../domain/time';
import type { Locale } from '../locale';
import { formatShortDate } from '../moments';
import type { Axis, Tick } from './chart-shapes';
import { dateOf, startOfDate } from './local-day';

/** Days between two labels, the first that leaves no more than `MOST` of them. */
const STRIDES = [1, 2, 5, 7, 14, 30];
const MOST = 8;
/** The same in months; beyond, whole years. */
const MONTH_STRIDES = [2, 3, 6, 12];
const MONTH_DAYS = 30.44;

const firstOf = (year: number, month: number): number => new Date(year, month, 1).getTime();

/** Labels with the time from one to the next, ms. */
interface Ticks {
  ticks: Tick[];
  apart: number;
}

/** The first of months that lie far apart, each with its year. */
function monthTicks(from: number, to: number, { tag }: Locale): Ticks {
  const months = (to - from) / DAY / MONTH_DAYS;
  const stride =
    MONTH_STRIDES.find((each) => months / each <= MOST) ?? 12 * Math.ceil(months / 12 / MOST);
  const format = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric' });
  const begin = new Date(from).getFullYear();
  const ticks: Tick[] = [];
  for (let month = 0; ; month += stride) {
    const at = firstOf(begin, month);
    if (at > to) break;
    if (at >= from) ticks.push({ at, label: format.format(at) });
  }
  return { ticks, apart: stride * MONTH_DAYS * DAY };
}

/** Midnights, each with its day and month. */
function dayTicks(from: number, to: number, stride: number, label: (at: number) => string): Ticks {
  const first = startOfDate(dateOf(from)) < from ? startOfDate(dateOf(from), 1) : from;
  const ticks: Tick[] = [];
  for (let day = 0; ; day += stride) {
    const at = startOfDate(dateOf(first), day);
    if (at > to) break;
    ticks.push({ at, label: label(at) });
  }
  return { ticks, apart: stride * DAY };
}

/** Labelled midnights of the user's calendar; `end` names the end of the plan and wins over its neighbours. */
export function dayAxis(
  from: number,
  to: number,
  end: number | null,
  now: number,
  locale: Locale,
): Axis {
  const days = Math.max(1, Math.round((to - from) / DAY));
  const stride = STRIDES.find((each) => days / each <= MOST);
  const label = (at: number): string => formatShortDate(at, now, locale);
  const { ticks: all, apart } =
    stride === undefined ? monthTicks(from, to, locale) : dayTicks(from, to, stride, label);
  const ticks = all.filter(({ at }) => end === null || Math.abs(end - at) >= apart / 2);
  if (end !== null && end >= from && end <= to) {
    ticks.push({ at: end, label: label(end), strong: true });
  }
  return { from, to, ticks };
}

import { DAY } from '../../domain/time';
import type { Locale } from '../locale';
import { formatShortDate } from '../moments';
import type { Axis, Tick } from './chart-shapes';
import { dateOf, startOfDate } from './local-day';

/** Days between two labels, the first that leaves no more than `MOST` of them; beyond, whole years. */
const STRIDES = [1, 2, 5, 7, 14, 30, 61, 91, 182];
const MOST = 8;
const YEAR = 365;

/** Labelled midnights of the user's calendar; `end` names the end of the plan and wins over its neighbours. */
export function dayAxis(
  from: number,
  to: number,
  end: number | null,
  now: number,
  locale: Locale,
): Axis {
  const days = Math.max(1, Math.round((to - from) / DAY));
  const stride =
    STRIDES.find((each) => days / each <= MOST) ?? YEAR * Math.ceil(days / YEAR / MOST);
  const first = startOfDate(dateOf(from)) < from ? startOfDate(dateOf(from), 1) : from;
  const ticks: Tick[] = [];
  for (let day = 0; ; day += stride) {
    const at = startOfDate(dateOf(first), day);
    if (at > to) break;
    const crowded = end !== null && Math.abs(end - at) < (stride * DAY) / 2;
    if (!crowded) ticks.push({ at, label: formatShortDate(at, now, locale) });
  }
  if (end !== null && end >= from && end <= to) {
    ticks.push({ at: end, label: formatShortDate(end, now, locale), strong: true });
  }
  return { from, to, ticks };
}

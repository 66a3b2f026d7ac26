import { DAY } from '../../domain/time';
import type { PerDayChart } from './chart-shapes';
import { endOfDate, startOfDate } from './local-day';
import type { DayUse } from './used-by-date';
import { weekOf } from './weeks-of-days';

type Bar = PerDayChart['bars'][number];

/** What one bar stands for. */
export type BarOf = 'day' | 'week' | 'month';

/** Of more than these a bar is thinner than the eye takes for one. */
const MOST_DAYS = 200 * DAY;
const MOST_WEEKS = 400 * DAY;

export function barOf({ from, to }: { from: number; to: number }): BarOf {
  if (to - from <= MOST_DAYS) return 'day';
  return to - from <= MOST_WEEKS ? 'week' : 'month';
}

/** A bar a day; a correction that takes more away than was used is none. */
export const dayBars = (days: readonly DayUse[]): Bar[] =>
  days.map(({ date, used }) => ({
    from: startOfDate(date),
    to: endOfDate(date),
    used: Math.max(0, used),
  }));

/** The first day of a date's week, or of its month. */
const firstOf = (date: string, of: Exclude<BarOf, 'day'>, firstDay: number): string =>
  of === 'month' ? `${date.slice(0, 7)}-01` : weekOf(date, firstDay);

function endOf(first: string, of: Exclude<BarOf, 'day'>): number {
  if (of === 'week') return startOfDate(first, 7);
  const begin = new Date(startOfDate(first));
  return new Date(begin.getFullYear(), begin.getMonth() + 1, 1).getTime();
}

/**
 * A bar a week or a month, within what is shown: what a day that is known of it took on average.
 * @param firstDay of a week: 0 is Sunday
 */
export function meanBars(
  days: readonly DayUse[],
  of: Exclude<BarOf, 'day'>,
  span: { from: number; to: number },
  firstDay: number,
): Bar[] {
  const sums = new Map<string, { used: number; days: number }>();
  for (const { date, used } of days) {
    const first = firstOf(date, of, firstDay);
    const sum = sums.get(first) ?? { used: 0, days: 0 };
    sums.set(first, { used: sum.used + used, days: sum.days + 1 });
  }
  return [...sums].map(([first, sum]) => ({
    from: Math.max(span.from, startOfDate(first)),
    to: Math.min(span.to, endOf(first, of)),
    used: Math.max(0, Math.round(sum.used / sum.days)),
  }));
}

import { formatClock, formatDate } from '../moments';
import type { Mark } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';

/** The end of a plan as a vertical with its words; null where it lies outside the chart. */
export function expiryMark(
  end: number | null,
  to: number,
  now: number,
  locale: DashboardLocale,
): Mark | null {
  if (end === null || end > to) return null;
  const date = formatDate(end, now, locale);
  return { at: end, label: locale.dashboard.chart.validUntil(date, formatClock(end, locale)) };
}

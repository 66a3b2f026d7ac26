import type { RankedLine } from '../../domain/rank';
import { formatMoney, joined, toAmount } from '../amounts';
import { dateFormat } from '../formats';
import type { Locale } from '../locale';
import type { ChartTable } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';
import { startOfDate } from './local-day';
import type { MonthUse } from './months-of-days';

/** `Jun`, `6月`; with the year in a table. */
export const monthName = (month: string, { tag }: Locale, year = false): string =>
  dateFormat(tag, {
    month: 'short',
    ...(year ? { year: 'numeric' as const } : {}),
  }).format(startOfDate(`${month}-01`));

/** `¥1,980`; in several currencies `¥1,980 + $9.99`. */
export const paidText = ({ paid }: MonthUse, locale: Locale): string =>
  [...paid].map(([currency, minor]) => formatMoney({ minor, currency }, locale)).join(' + ');

/**
 * The months as rows.
 * @param ahead what the rest of the running month may add
 */
export function monthsTable(
  months: readonly MonthUse[],
  ahead: number | null,
  line: RankedLine,
  locale: DashboardLocale,
): ChartTable {
  const { chart } = locale.dashboard;
  const show = (bytes: number): string => joined(toAmount(bytes, line.connection.gigabyte, locale));
  return {
    columns: [
      { key: 'month', label: chart.month, numeric: false },
      { key: 'used_bytes', label: chart.used, numeric: true },
      { key: 'added_bytes', label: chart.bought, numeric: true },
      { key: 'estimated_bytes', label: chart.forecast, numeric: true },
      { key: 'paid', label: chart.paid, numeric: true },
    ],
    rows: months.map((month, place) => {
      const rest = place === months.length - 1 ? ahead : null;
      const paid = paidText(month, locale);
      return {
        text: [
          monthName(month.month, locale, true),
          show(month.used),
          month.added > 0 ? show(month.added) : '—',
          rest === null ? '—' : show(month.used + rest),
          paid || '—',
        ],
        values: [
          month.month,
          month.used,
          month.added,
          rest === null ? null : month.used + rest,
          paid,
        ],
      };
    }),
  };
}

import type { RankedLine } from '../../domain/rank';
import { joined, toAmount } from '../amounts';
import { formatShortDate } from '../moments';
import type { ChartTable } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';
import { startOfDate } from './local-day';
import type { WeekUse } from './weeks-of-days';

/** By `Date`'s number of the day. */
const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The weeks as rows, a day a column, and what a week came to. */
export function weeksTable(
  weeks: readonly WeekUse[],
  weekdays: readonly { label: string }[],
  line: RankedLine,
  locale: DashboardLocale,
): ChartTable {
  const { weeks: words } = locale.dashboard;
  const show = (bytes: number | null): string =>
    bytes === null ? '—' : joined(toAmount(bytes, line.connection.gigabyte, locale));
  const first = new Date(startOfDate(weeks[0]?.date ?? '')).getDay();
  return {
    columns: [
      { key: 'week_from', label: words.week, numeric: false },
      ...weekdays.map(({ label }, day) => ({
        key: `${NAMES[(first + day) % 7]}_bytes`,
        label,
        numeric: true,
      })),
      { key: 'week_bytes', label: words.whole, numeric: true },
    ],
    rows: weeks.map(({ date, used }) => {
      const whole = used.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0);
      return {
        text: [
          formatShortDate(startOfDate(date), line.now, locale),
          ...used.map(show),
          show(whole),
        ],
        values: [date, ...used, whole],
      };
    }),
  };
}

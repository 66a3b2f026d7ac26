import type { RankedLine } from '../../domain/rank';
import { joined, toAmount } from '../amounts';
import { formatDate } from '../moments';
import type { ChartTable } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';
import type { DateAhead } from './dates-ahead';
import { dateOf, startOfDate } from './local-day';
import type { DayUse } from './used-by-date';

const NONE = '—';

/** What a day took, in words: where the provider took back more than was used, that. */
export function usedText(used: number, line: RankedLine, locale: DashboardLocale): string {
  const amount = joined(toAmount(Math.abs(used), line.connection.gigabyte, locale));
  return used < 0 ? locale.dashboard.perDay.takenBack(amount) : amount;
}

/** Days that were, then those that may come, one a row. */
export function perDayTable(
  days: readonly DayUse[],
  ahead: readonly DateAhead[],
  line: RankedLine,
  locale: DashboardLocale,
): ChartTable {
  const { chart, perDay } = locale.dashboard;
  const show = (bytes: number): string => joined(toAmount(bytes, line.connection.gigabyte, locale));
  const dateText = (at: number): string => formatDate(at, line.now, locale);
  const been = days.map(({ date, used, added }) => ({
    text: [
      dateText(startOfDate(date)),
      usedText(used, line, locale),
      added > 0 ? show(added) : NONE,
      ...(ahead.length === 0 ? [] : [NONE, NONE]),
    ],
    values: [date, used, added, ...(ahead.length === 0 ? [] : [null, null])],
  }));
  const coming = ahead.map(({ from, low, high }) => ({
    text: [dateText(from), NONE, NONE, show(low), show(high)],
    values: [dateOf(from), null, null, low, high],
  }));
  const estimated = [
    { key: 'estimated_low_bytes', label: perDay.atLeast, numeric: true },
    { key: 'estimated_high_bytes', label: perDay.atMost, numeric: true },
  ];
  return {
    columns: [
      { key: 'date', label: chart.date, numeric: false },
      { key: 'used_bytes', label: chart.used, numeric: true },
      { key: 'added_bytes', label: chart.bought, numeric: true },
      ...(ahead.length === 0 ? [] : estimated),
    ],
    rows: [...been, ...coming],
  };
}

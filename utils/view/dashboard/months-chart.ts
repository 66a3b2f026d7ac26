import type { DayRow } from '../../domain/history/history-rows';
import type { RankedLine } from '../../domain/rank';
import { DAY } from '../../domain/time';
import { joined, toAmount } from '../amounts';
import { amountAxis } from './amount-axis';
import type { MonthsChart } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';
import type { MonthUse } from './months-of-days';
import { monthsOfDays } from './months-of-days';
import { monthName, monthsTable, paidText } from './months-table';
import { outlookAhead } from './outlook-ahead';
import { usedByDate } from './used-by-date';

const SHOWN = 6;
/** The usual month is that of the last three that are over. */
const AVERAGED = 3;

/** What the rest of the running month takes at the usual pace; null where none is known. */
function restOfMonth(line: RankedLine): number | null {
  const perDay = outlookAhead(line)?.perDay ?? null;
  const today = new Date(line.now);
  const end = new Date(today.getFullYear(), today.getMonth() + 1, 1).getTime();
  return perDay === null ? null : Math.round((perDay * (end - line.now)) / DAY);
}

/** Whole months alone: one of which the beginning is missing would pull it down. */
function averageText(
  months: readonly MonthUse[],
  firstDate: string,
  line: RankedLine,
  locale: DashboardLocale,
): string {
  const whole = months
    .slice(0, -1)
    .filter(({ month }) => firstDate <= `${month}-01`)
    .slice(-AVERAGED);
  const [first, last] = [whole.at(0), whole.at(-1)];
  if (first === undefined || last === undefined || first === last) return '';
  const mean = Math.round(whole.reduce((sum, { used }) => sum + used, 0) / whole.length);
  const names = locale.words.range(monthName(first.month, locale), monthName(last.month, locale));
  const amount = joined(toAmount(mean, line.connection.gigabyte, locale));
  return locale.dashboard.months.average(names, amount);
}

/** Months side by side: used, bought, paid, and what the running one may come to. */
export function toMonthsChart(
  line: RankedLine,
  rows: readonly DayRow[],
  locale: DashboardLocale,
): MonthsChart | null {
  const { dashboard } = locale;
  const days = usedByDate(rows);
  const [first] = days;
  if (first === undefined) return null;
  const months = monthsOfDays(days, line.renewals, SHOWN, line.now);
  const ahead = restOfMonth(line);
  const table = monthsTable(months, ahead, line, locale);
  const running = months.length - 1;
  const most = Math.max(
    ...months.map(({ used, added }, place) =>
      Math.max(added, used + (place === running ? (ahead ?? 0) : 0)),
    ),
  );
  const { gigabyte } = line.connection;
  const { axis, unit, size } = amountAxis(most, gigabyte, locale);
  const figures = new Intl.NumberFormat(locale.tag, { maximumFractionDigits: 1 });
  const show = (bytes: number): string => joined(toAmount(bytes, gigabyte, locale));
  const facts = months.map(({ month, used }) =>
    dashboard.chart.at(monthName(month, locale), show(used)),
  );
  return {
    id: 'months',
    title: dashboard.months.title,
    note: dashboard.months.note(unit),
    summary: dashboard.months.summary(locale.words.list(facts)),
    stops: months.map(({ used }, place) => ({
      at: place,
      value: used,
      text: facts[place] ?? '',
    })),
    table,
    top: axis.to,
    months: months.map((month, place) => {
      const isRunning = place === running;
      const rest = isRunning ? ahead : null;
      return {
        label: monthName(month.month, locale),
        used: month.used,
        bought: month.added > 0 ? month.added : null,
        ahead: rest,
        figure: figures.format(month.used / size),
        paid: paidText(month, locale),
        running: isRunning,
      };
    }),
    average: averageText(months, first.date, line, locale),
  };
}

import type { DayRow } from '../../domain/history/history-rows';
import { isDoubtful } from '../../domain/line-state';
import type { RankedLine } from '../../domain/rank';
import { DAY } from '../../domain/time';
import { joined, toAmount } from '../amounts';
import { formatDate, formatDates } from '../moments';
import { amountAxis } from './amount-axis';
import type { Range, Span } from './chart-range';
import { spanOf, withMargin } from './chart-range';
import type { ChartTable, PerDayChart } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';
import { dayAxis } from './day-axis';
import { expiryMark } from './expiry-mark';
import { lastingPerDay } from './lasting-per-day';
import { dateOf, endOfDate, startOfDate } from './local-day';
import type { Ahead } from './outlook-ahead';
import { outlookAhead } from './outlook-ahead';
import type { DayUse } from './used-by-date';
import { firstDate, usedByDate } from './used-by-date';

/** What is far above all that was used would press the days flat. */
const ABOVE = 1.6;
const MOST_AHEAD = 92;

/** Days to come at the usual pace, until it has run out or the plan ends. */
function daysAhead(ahead: Ahead | null, span: Span, now: number): PerDayChart['ahead'] {
  if (ahead === null || ahead.leftBytes <= 0) return null;
  const until = Math.min(span.to, ahead.end ?? span.to, ahead.p50 ?? span.to);
  const days: { from: number; to: number }[] = [];
  for (let day = 1; day <= MOST_AHEAD; day += 1) {
    const from = startOfDate(dateOf(now), day);
    if (from >= until) break;
    days.push({ from, to: startOfDate(dateOf(now), day + 1) });
  }
  const pace = (runOut: number | null): number | null =>
    runOut === null || runOut <= ahead.from
      ? null
      : (ahead.leftBytes * DAY) / (runOut - ahead.from);
  const [low, high] = [pace(ahead.p90), pace(ahead.p10)];
  return days.length === 0
    ? null
    : { days, usual: ahead.perDay, band: low === null || high === null ? null : { low, high } };
}

function tableOf(days: readonly DayUse[], line: RankedLine, locale: DashboardLocale): ChartTable {
  const { chart } = locale.dashboard;
  const show = (bytes: number): string => joined(toAmount(bytes, line.connection.gigabyte, locale));
  return {
    columns: [
      { key: 'date', label: chart.date, numeric: false },
      { key: 'used_bytes', label: chart.used, numeric: true },
      { key: 'added_bytes', label: chart.bought, numeric: true },
    ],
    rows: days.map(({ date, used, added }) => ({
      text: [
        formatDate(startOfDate(date), line.now, locale),
        show(used),
        added > 0 ? show(added) : '—',
      ],
      values: [date, used, added],
    })),
  };
}

/** What was used day by day, and what the days to come may take. Null before a day was kept. */
export function toPerDayChart(
  line: RankedLine,
  rows: readonly DayRow[],
  range: Range,
  locale: DashboardLocale,
): PerDayChart | null {
  const { now } = line;
  const { gigabyte } = line.connection;
  const { chart, perDay } = locale.dashboard;
  const span = spanOf(line, range, firstDate(rows));
  const { from } = span;
  const days = usedByDate(rows).filter(({ date }) => startOfDate(date) >= from);
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const show = (bytes: number): string => joined(toAmount(Math.round(bytes), gigabyte, locale));
  const most = days.reduce((top, day) => (day.used > top.used ? day : top));
  const ahead = isDoubtful(line.state) ? null : daysAhead(outlookAhead(line), span, now);
  const ceiling = Math.max(most.used, ahead?.usual ?? 0) * ABOVE;
  const lasts = lastingPerDay(line);
  const lasting = lasts !== null && lasts <= ceiling ? lasts : null;
  const high = Math.min(ahead?.band?.high ?? 0, ceiling);
  const { axis: y, unit } = amountAxis(
    Math.max(most.used, ahead?.usual ?? 0, lasting ?? 0, high),
    gigabyte,
    locale,
  );
  const table = tableOf(days, line, locale);
  const summary = [
    perDay.summary(
      formatDates(startOfDate(first.date), startOfDate(last.date), now, locale),
      show(most.used),
      formatDate(startOfDate(most.date), now, locale),
    ),
    ahead?.band ? perDay.band(show(ahead.band.low), show(ahead.band.high)) : '',
    lasting === null ? '' : perDay.lasting(show(lasting)),
  ];
  return {
    id: 'per-day',
    title: perDay.title,
    note: ahead === null ? '' : perDay.note,
    summary: summary.filter(Boolean).join(' '),
    stops: days.map(({ date, used }, row) => ({
      at: (startOfDate(date) + endOfDate(date)) / 2,
      value: Math.max(0, used),
      text: chart.at(table.rows[row]?.text[0] ?? '', show(used)),
    })),
    table,
    x: dayAxis(from, withMargin(span), range === 'plan' ? span.end : null, now, locale),
    y,
    unit,
    bars: days.map(({ date, used }) => ({
      from: startOfDate(date),
      to: endOfDate(date),
      // A correction may take more away than was used that day.
      used: Math.max(0, used),
    })),
    ahead,
    aheadLabel: ahead === null ? '' : perDay.usual(show(ahead.usual)),
    lasting:
      lasting === null || span.end === null
        ? null
        : { value: lasting, label: perDay.lasting(show(lasting)), from: now, to: span.end },
    now: now > withMargin(span) ? null : now,
    expiry: expiryMark(span.end, span.to, now, locale),
  };
}

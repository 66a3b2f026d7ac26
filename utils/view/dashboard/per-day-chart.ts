import { isDoubtful } from '../../domain/line-state';
import type { RankedLine } from '../../domain/rank';
import { joined, toAmount } from '../amounts';
import { firstDayOfWeek } from '../first-day';
import { formatDate, formatDates } from '../moments';
import { amountAxis } from './amount-axis';
import type { Range } from './chart-range';
import { spanOf, withMargin } from './chart-range';
import type { PerDayChart, Stop } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';
import type { HistoryRows } from './data-left-chart';
import type { DateAhead } from './dates-ahead';
import { datesAhead } from './dates-ahead';
import { dayAxis } from './day-axis';
import { expiryMark } from './expiry-mark';
import { lastingPerDay } from './lasting-per-day';
import { dateOf, startOfDate } from './local-day';
import { monthName } from './months-table';
import { outlookAhead } from './outlook-ahead';
import type { BarOf } from './per-day-bars';
import { barOf, dayBars, meanBars } from './per-day-bars';
import { perDayTable, usedText } from './per-day-table';
import type { DayUse } from './used-by-date';
import { firstDate, usedByDate } from './used-by-date';

/** What is far above all that was used would press the days flat. */
const ABOVE = 1.6;

const mostOf = (days: readonly DateAhead[], which: 'usual' | 'high'): number =>
  days.reduce((most, day) => Math.max(most, day[which]), 0);

/** The mean of the lower and the upper ends: `190 MB`, `470 MB`. */
function usualRange(
  ahead: readonly DateAhead[],
  show: (bytes: number) => string,
): [low: string, high: string] | null {
  if (ahead.length === 0) return null;
  const mean = (which: 'low' | 'high'): string =>
    show(ahead.reduce((sum, day) => sum + day[which], 0) / ahead.length);
  return [mean('low'), mean('high')];
}

interface Said {
  line: RankedLine;
  locale: DashboardLocale;
  show: (bytes: number) => string;
}

const aheadStops = (ahead: readonly DateAhead[], { line, locale, show }: Said): Stop[] =>
  ahead.map(({ from, to, low, usual, high }) => ({
    at: (from + to) / 2,
    value: usual,
    text: locale.dashboard.perDay.may(
      formatDate(from, line.now, locale),
      locale.words.range(show(low), show(high)),
    ),
  }));

/** Bars are of the days, in the same order; or of longer times. */
function stopsOf(
  bars: PerDayChart['bars'],
  of: BarOf,
  days: readonly DayUse[],
  { line, locale, show }: Said,
): Stop[] {
  const { chart, perDay } = locale.dashboard;
  const { now } = line;
  const texts: Record<BarOf, (bar: PerDayChart['bars'][number], place: number) => string> = {
    day: ({ from, used }, place) =>
      chart.at(formatDate(from, now, locale), usedText(days[place]?.used ?? used, line, locale)),
    week: ({ from, to, used }) => perDay.mean(formatDates(from, to - 1, now, locale), show(used)),
    month: ({ from, used }) =>
      perDay.mean(monthName(dateOf(from).slice(0, 7), locale, true), show(used)),
  };
  return bars.map((bar, place) => ({
    at: (bar.from + bar.to) / 2,
    value: bar.used,
    text: texts[of](bar, place),
  }));
}

/** What was used day by day, and what the days to come may take. Null before a day was kept. */
export function toPerDayChart(
  line: RankedLine,
  rows: Pick<HistoryRows, 'days' | 'ahead'>,
  range: Range,
  locale: DashboardLocale,
): PerDayChart | null {
  const { now } = line;
  const { gigabyte } = line.connection;
  const { perDay } = locale.dashboard;
  const span = spanOf(line, range, firstDate(rows.days));
  const { from } = span;
  const days = usedByDate(rows.days).filter(({ date }) => startOfDate(date) >= from);
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const show = (bytes: number): string => joined(toAmount(Math.round(bytes), gigabyte, locale));
  const of = barOf(span);
  const bars = of === 'day' ? dayBars(days) : meanBars(days, of, span, firstDayOfWeek(locale));
  const most = days.reduce((top, day) => (day.used > top.used ? day : top));
  const highest = bars.reduce((top, { used }) => Math.max(top, used), 0);
  // Beside a bar a week, days are nothing.
  const ahead =
    of !== 'day' || isDoubtful(line.state)
      ? []
      : datesAhead(outlookAhead(line), rows.ahead, span, now);
  const usual = mostOf(ahead, 'usual');
  const ceiling = Math.max(highest, usual) * ABOVE;
  const lasts = lastingPerDay(line);
  const lasting = lasts !== null && lasts <= ceiling ? lasts : null;
  const { axis: y, unit } = amountAxis(
    Math.max(highest, usual, lasting ?? 0, Math.min(mostOf(ahead, 'high'), ceiling)),
    gigabyte,
    locale,
  );
  const said = { line, locale, show };
  const usually = usualRange(ahead, show);
  const summary = [
    perDay.summary(
      formatDates(startOfDate(first.date), startOfDate(last.date), now, locale),
      show(most.used),
      formatDate(startOfDate(most.date), now, locale),
    ),
    usually === null ? '' : perDay.band(...usually),
    lasting === null ? '' : perDay.lasting(show(lasting)),
  ];
  return {
    id: 'per-day',
    title: perDay.title,
    note: of !== 'day' ? perDay.means[of] : ahead.length === 0 ? '' : perDay.note,
    summary: summary.filter(Boolean).join(' '),
    stops: [...stopsOf(bars, of, days, said), ...aheadStops(ahead, said)],
    table: perDayTable(days, ahead, line, locale),
    x: dayAxis(from, withMargin(span), range === 'plan' ? span.end : null, now, locale),
    y,
    unit,
    bars,
    ahead,
    aheadLabel: usually === null ? '' : perDay.usual(locale.words.range(...usually)),
    lasting:
      lasting === null || span.end === null
        ? null
        : { value: lasting, label: perDay.lasting(show(lasting)), from: now, to: span.end },
    now: now > withMargin(span) ? null : now,
    expiry: expiryMark(span.end, span.to, now, locale),
  };
}

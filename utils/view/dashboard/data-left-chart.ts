import type { DayAhead } from '../../domain/forecast/days-ahead';
import type { DayRow, HourRow } from '../../domain/history/history-rows';
import { isDoubtful, isPressing, isUrgent } from '../../domain/line-state';
import type { RankedLine } from '../../domain/rank';
import { paceOf } from '../../domain/schedule';
import { DAY, HOUR } from '../../domain/time';
import { bytesLeft, whole } from '../../domain/use-ledger';
import { joined, toAmount } from '../amounts';
import { readingTime } from '../line-words';
import { formatDates, formatTime } from '../moments';
import { amountAxis } from './amount-axis';
import type { Range, Span } from './chart-range';
import { spanOf, withMargin } from './chart-range';
import type { DataLeftChart, Level } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';
import { dataLeftSummary, dataLeftTable } from './data-left-words';
import { dayAxis } from './day-axis';
import { expiryMark } from './expiry-mark';
import { forecastShape, withoutData } from './forecast-shape';
import { dateOf } from './local-day';
import { outlookAhead } from './outlook-ahead';
import { piecesOf } from './pieces-of-points';
import type { Point } from './points-of-rows';
import { pointsOfDays, pointsOfHours, SILENT } from './points-of-rows';
import { firstDate } from './used-by-date';

export interface HistoryRows {
  hours: readonly HourRow[];
  days: readonly DayRow[];
  /** The days behind the line's outlook. */
  ahead: readonly DayAhead[];
}

/** More points than this hide each other: then the last of each day is drawn, or the line alone. */
const MOST_DOTS = 60;

/** What was kept, and the last reading itself, which is told to the second. */
function pointsIn(line: RankedLine, rows: HistoryRows, span: Span): Point[] {
  const kept = span.hourly ? pointsOfHours(rows.hours) : pointsOfDays(rows.days);
  const left = bytesLeft(line.line.reading);
  const at = readingTime(line);
  // The hour, or the day, of the last reading says the same once more.
  const before = kept.filter((point) => point.at >= span.from && point.at <= at - HOUR / 2);
  if (left === null || at < span.from) return before;
  return [...before, { at, left, total: whole(line.line.reading) || null }];
}

function dotsOf(points: readonly Point[], hourly: boolean): Point[] {
  if (points.length <= MOST_DOTS) return [...points];
  if (!hourly) return [];
  return points.filter((point, place) => {
    const next = points[place + 1];
    return next === undefined || dateOf(next.at) !== dateOf(point.at);
  });
}

/** The first level that raises an alert about what is left. */
function alertLevel(line: RankedLine, total: number, locale: DashboardLocale): Level | null {
  const { dataLevels, dataAmounts } = line.settings;
  const levels = [...dataLevels.map((percent) => (percent / 100) * total), ...dataAmounts];
  const value = Math.max(0, ...levels.filter((each) => each < total));
  if (value <= 0) return null;
  const amount = joined(toAmount(value, line.connection.gigabyte, locale));
  return { value, label: locale.dashboard.chart.alertAt(amount) };
}

/** Now, or where nobody knows what is now, the last reading. */
function nowMark(
  line: RankedLine,
  left: number | null,
  to: number,
  locale: DashboardLocale,
): DataLeftChart['now'] {
  const { chart } = locale.dashboard;
  const amount = left === null ? '' : joined(toAmount(left, line.connection.gigabyte, locale));
  const readAt = readingTime(line);
  const mark = isDoubtful(line.state)
    ? { at: readAt, label: chart.lastRead(formatTime(readAt, line.now, locale), amount) }
    : { at: line.now, label: chart.now(amount) };
  return mark.at > to ? null : { ...mark, left };
}

/**
 * What was left over time, and where it goes. Null where no amount was ever told.
 * @param line on its provider's clock
 */
export function toDataLeftChart(
  line: RankedLine,
  rows: HistoryRows,
  range: Range,
  locale: DashboardLocale,
): DataLeftChart | null {
  const { now } = line;
  const { gigabyte } = line.connection;
  const words = locale.dashboard.chart;
  const span = spanOf(line, range, firstDate(rows.days));
  const points = pointsIn(line, rows, span);
  if (points.length === 0) return null;
  const left = bytesLeft(line.line.reading);
  const total = whole(line.line.reading);
  const ahead = outlookAhead(line);
  const most = Math.max(total, ...points.map((point) => point.left));
  const { axis: y, unit } = amountAxis(most, gigabyte, locale);
  const to = withMargin(span);
  const longest = span.hourly ? Math.max(SILENT, 2.5 * paceOf(line.connection)) : 1.6 * DAY;
  const { seen, gaps, rises } = piecesOf(points, longest);
  const place = ({ at, left: value }: Point): [number, number] => [at, value];
  const amount = (value: number): string => joined(toAmount(value, gigabyte, locale));
  const doubtful = isDoubtful(line.state);
  const running = span.end === null || span.end > now;
  const table = dataLeftTable(points, span.hourly, line, locale);
  return {
    id: 'data-left',
    title: locale.dashboard.dataLeft.title,
    note: points.length < 2 ? words.none : '',
    summary: dataLeftSummary(points, ahead, line, locale),
    stops: points.map((point, row) => ({
      at: point.at,
      value: point.left,
      text: words.at(table.rows[row]?.text[0] ?? '', amount(point.left)),
    })),
    table,
    x: dayAxis(span.from, to, range === 'plan' ? span.end : null, now, locale),
    y,
    unit,
    pieces: seen.map((piece) => piece.map(place)),
    dots: dotsOf(points, span.hourly).map(place),
    gaps: gaps.map(({ from, to: until }) => ({
      from: place(from),
      to: place(until),
      label: words.noReading(formatDates(from.at, until.at, now, locale)),
    })),
    rises: rises.map(({ from, to: until }) => ({ from: place(from), to: place(until) })),
    forecast:
      ahead !== null && running && !doubtful ? forecastShape(ahead, rows.ahead, span.to) : null,
    without: ahead !== null && running && !doubtful ? withoutData(ahead, locale) : null,
    evenPace:
      range === 'plan' && span.start !== null && span.end !== null && total > 0
        ? { from: [span.start, total], to: [span.end, 0], label: words.evenPace }
        : null,
    // Levels are of the plan that runs; earlier ones may have been of another size.
    alert: range === 'plan' ? alertLevel(line, total, locale) : null,
    now: nowMark(line, left, to, locale),
    signal: isUrgent(line.state) || isPressing(line.state),
    expiry: expiryMark(span.end, to, now, locale),
  };
}

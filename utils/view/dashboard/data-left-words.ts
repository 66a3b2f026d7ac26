import type { RankedLine } from '../../domain/rank';
import { HOUR } from '../../domain/time';
import { joined, toAmount } from '../amounts';
import { readingTime } from '../line-words';
import { formatClock, formatDate, formatDates } from '../moments';
import type { ChartTable } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';
import { dateOf } from './local-day';
import type { Ahead } from './outlook-ahead';
import type { Point } from './points-of-rows';

const iso = (at: number): string => new Date(at).toISOString();

/**
 * One row a reading. A roll-up knows the hour, or the day, and is told as that; the last reading is
 * told as it was measured.
 */
export function dataLeftTable(
  points: readonly Point[],
  hourly: boolean,
  line: RankedLine,
  locale: DashboardLocale,
): ChartTable {
  const { now } = line;
  const { chart } = locale.dashboard;
  const lastAt = readingTime(line);
  const rows = points.map(({ at, left, total }) => {
    const show = (bytes: number): string =>
      joined(toAmount(bytes, line.connection.gigabyte, locale));
    const amounts = [show(left), total === null ? '—' : show(total)];
    const [from, to] = [at - HOUR / 2, at + HOUR / 2];
    if (at === lastAt) {
      const text = `${formatDate(at, now, locale)} ${formatClock(at, locale)}`;
      return { text: [text, ...amounts], values: [iso(at), left, total] };
    }
    if (hourly) {
      const hours = locale.words.range(formatClock(from, locale), formatClock(to, locale));
      const text = `${formatDate(at, now, locale)} ${hours}`;
      return { text: [text, ...amounts], values: [iso(from), left, total] };
    }
    // The day ended then.
    const text = formatDate(at - HOUR, now, locale);
    return { text: [text, ...amounts], values: [dateOf(at - HOUR), left, total] };
  });
  return {
    columns: [
      { key: 'time', label: hourly ? chart.moment : chart.date, numeric: false },
      { key: 'left_bytes', label: chart.left, numeric: true },
      { key: 'total_bytes', label: chart.total, numeric: true },
    ],
    rows,
  };
}

/** The chart in a few sentences. */
export function dataLeftSummary(
  points: readonly Point[],
  ahead: Ahead | null,
  line: RankedLine,
  locale: DashboardLocale,
): string {
  const { now } = line;
  const { dataLeft } = locale.dashboard;
  const { expiresAt } = line.line.reading;
  const [first, last] = [points.at(0), points.at(-1)];
  const facts: string[] = [];
  if (first !== undefined) facts.push(dataLeft.from(formatDate(first.at, now, locale)));
  if (last !== undefined) {
    facts.push(dataLeft.is(joined(toAmount(last.left, line.connection.gigabyte, locale))));
  }
  if (ahead !== null && ahead.leftBytes > 0) {
    const { p10, p90 } = ahead;
    if (p10 === null) facts.push(dataLeft.lasts);
    else if (p90 === null) facts.push(dataLeft.mayRunOut(formatDate(p10, now, locale)));
    else facts.push(dataLeft.runsOut(formatDates(p10, p90, now, locale)));
  }
  if (expiresAt !== null) {
    facts.push(dataLeft.until(formatDate(expiresAt, now, locale)));
  }
  return dataLeft.summary(facts.join(' '));
}

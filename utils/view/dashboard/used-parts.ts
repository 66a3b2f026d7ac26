import { cyclesOf } from '../../domain/history/cycles-of';
import type { DayRow, HourRow } from '../../domain/history/history-rows';
import { sumUse } from '../../domain/history/sum-use';
import { useByHour } from '../../domain/history/use-by-hour';
import { DAY } from '../../domain/time';
import { formatShare } from '../amounts';
import { formatDates, formatShortDate } from '../moments';
import { regionName } from '../plan-words';
import type { Cell, UsedBy } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';
import { startOfDate } from './local-day';

/** What was used by each line lately, with its name. */
export interface LineUse {
  name: string;
  used: number;
}

export interface UsedByRows {
  hours: readonly HourRow[];
  days: readonly DayRow[];
  /** Empty before they were read: nobody asked for them. */
  lines: readonly LineUse[];
}

/** One bar, and its row in the table. */
export interface UsedPart {
  label: string;
  /** Where the label is too short for a table. */
  name: string;
  /** How a file names it. */
  key: Cell;
  used: number;
  running?: boolean;
  /** Cells besides what was used. */
  more?: { text: string; value: Cell }[];
}

const HOURS_OF = 28 * DAY;
const PERIODS = 12;

const clock = (hour: number): string => `${String(hour % 24).padStart(2, '0')}:00`;

function byHour(hours: readonly HourRow[], now: number, locale: DashboardLocale): UsedPart[] {
  const { usedBy } = locale.dashboard;
  const sums = useByHour(hours, now - HOURS_OF, (at) => new Date(at).getHours());
  return (sums ?? []).map((used, hour) => ({
    label: clock(hour),
    name: usedBy.hourSpan(clock(hour), clock(hour + 1)),
    key: clock(hour),
    used,
  }));
}

function byPeriod(
  days: readonly DayRow[],
  show: (bytes: number) => string,
  now: number,
  locale: DashboardLocale,
): UsedPart[] {
  const { usedBy } = locale.dashboard;
  return cyclesOf(days)
    .slice(-PERIODS)
    .map(({ from, to, used, left }) => {
      const begin = startOfDate(from);
      const running = to === null;
      const name = running
        ? `${formatShortDate(begin, now, locale)}, ${usedBy.running}`
        : formatDates(begin, startOfDate(to), now, locale);
      const unused = running || left === null ? null : Math.max(0, left);
      const text = unused === null ? '—' : show(unused);
      return {
        label: formatShortDate(begin, begin, locale),
        name,
        key: from,
        used,
        running,
        more: [{ text, value: unused }],
      };
    });
}

/** With the share of each in all. */
function shares(parts: readonly UsedPart[]): UsedPart[] {
  const all = parts.reduce((sum, { used }) => sum + used, 0);
  return parts.map((part) => {
    const share = all > 0 ? part.used / all : 0;
    const value = Math.round(share * 1_000) / 1_000;
    return { ...part, more: [{ text: formatShare(share), value }] };
  });
}

function byCountry(days: readonly DayRow[], locale: DashboardLocale): UsedPart[] {
  const parts = sumUse(days, 'country').map(({ of, used }) => {
    const name = of === null ? locale.dashboard.usedBy.unknown : regionName(of, locale);
    return { label: name, name, key: of ?? '', used };
  });
  return shares(parts);
}

const byLine = (lines: readonly LineUse[]): UsedPart[] =>
  shares(
    [...lines]
      .sort((one, other) => other.used - one.used)
      .map(({ name, used }) => ({ label: name, name, key: name, used })),
  );

/** What was used, told apart by something, in the order in which it is shown. */
export function usedParts(
  rows: UsedByRows,
  by: UsedBy,
  show: (bytes: number) => string,
  now: number,
  locale: DashboardLocale,
): UsedPart[] {
  switch (by) {
    case 'hour':
      return byHour(rows.hours, now, locale);
    case 'period':
      return byPeriod(rows.days, show, now, locale);
    case 'country':
      return byCountry(rows.days, locale);
    case 'line':
      return byLine(rows.lines);
  }
}

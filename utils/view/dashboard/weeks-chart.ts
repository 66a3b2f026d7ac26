import type { DayRow } from '../../domain/history/history-rows';
import type { RankedLine } from '../../domain/rank';
import { joined, toAmount } from '../amounts';
import { firstDayOfWeek } from '../first-day';
import { dateFormat } from '../formats';
import { formatDate, formatDates } from '../moments';
import type { Stop, WeeksChart } from './chart-shapes';
import type { DashboardLocale } from './dashboard-locale';
import { dateOf, startOfDate } from './local-day';
import type { DayUse } from './used-by-date';
import { usedByDate } from './used-by-date';
import { type WeekUse, weeksOfDays } from './weeks-of-days';
import { weeksTable } from './weeks-table';

/** A year, and the week that it began in. */
const SHOWN = 53;
/** Of a shorter time there is no usual Monday. */
const LEAST_DAYS = 8;

const meanOf = (known: readonly number[]): number | null =>
  known.length === 0 ? null : Math.round(known.reduce((sum, used) => sum + used, 0) / known.length);

const isKnown = (used: number | null | undefined): used is number => typeof used === 'number';

/** Every day from the first week on, up to today. */
function stopsOf(weeks: readonly WeekUse[], line: RankedLine, locale: DashboardLocale): Stop[] {
  const { chart } = locale.dashboard;
  const today = dateOf(line.now);
  return weeks.flatMap(({ date, used }, week) =>
    used.flatMap((bytes, day) => {
      const at = startOfDate(date, day);
      if (dateOf(at) > today) return [];
      const name = formatDate(at, line.now, locale);
      const text =
        bytes === null
          ? chart.noReading(name)
          : chart.at(name, joined(toAmount(bytes, line.connection.gigabyte, locale)));
      return [{ at: week + 0.5, value: 6.5 - day, text }];
    }),
  );
}

/** Days by week, as a calendar, and what each day of a week takes on average. Null in the first days. */
export function toWeeksChart(
  line: RankedLine,
  rows: readonly DayRow[],
  locale: DashboardLocale,
): WeeksChart | null {
  const { now } = line;
  const { perDay, weeks: words } = locale.dashboard;
  const all = usedByDate(rows);
  if (all.length < LEAST_DAYS) return null;
  const weeks = weeksOfDays(all, firstDayOfWeek(locale), SHOWN, now);
  const [first, last] = [weeks.at(0), weeks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const days = all.filter(({ date }) => date >= first.date);
  const most = days.reduce(
    (top: DayUse | null, day) => (top && top.used >= day.used ? top : day),
    null,
  );
  if (most === null) return null;
  const show = (bytes: number): string =>
    joined(toAmount(Math.max(0, bytes), line.connection.gigabyte, locale));
  const weekday = dateFormat(locale.tag, { weekday: 'short' });
  const weekdays = Array.from({ length: 7 }, (_, day) => {
    const mean = meanOf(weeks.map(({ used }) => used[day]).filter(isKnown));
    const label = weekday.format(startOfDate(first.date, day));
    return { label, mean, figure: mean === null ? '' : show(mean) };
  });
  const usual = weekdays.flatMap(({ label, mean, figure }) =>
    mean === null ? [] : [perDay.mean(label, figure)],
  );
  const monthName = dateFormat(locale.tag, { month: 'short' });
  return {
    id: 'weeks',
    title: words.title,
    note: words.note(show(most.used)),
    summary: [
      perDay.summary(
        formatDates(startOfDate(days[0]?.date ?? first.date), now, now, locale),
        show(most.used),
        formatDate(startOfDate(most.date), now, locale),
      ),
      `${words.usual}: ${locale.words.list(usual)}.`,
    ].join(' '),
    stops: stopsOf(weeks, line, locale),
    below: 7,
    table: weeksTable(weeks, weekdays, line, locale),
    most: Math.max(1, most.used),
    weeks: weeks.map(({ date, used }, place) => {
      const month = date.slice(0, 7);
      const isNew = place === 0 || weeks[place - 1]?.date.slice(0, 7) !== month;
      return { date, label: isNew ? monthName.format(startOfDate(date)) : '', used };
    }),
    weekdays,
    usualLabel: words.usual,
    today: {
      week: weeks.length - 1,
      day: last.used.findLastIndex((_, day) => dateOf(startOfDate(last.date, day)) <= dateOf(now)),
    },
  };
}

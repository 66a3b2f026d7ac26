import { DAY } from '../../domain/time';
import { dateOf, startOfDate } from './local-day';
import type { DayUse } from './used-by-date';

/** A week of the user's calendar by its seven days, in order. */
export interface WeekUse {
  /** Its first day. */
  date: string;
  /** Bytes; null where nothing was read that day, or it lies ahead. */
  used: (number | null)[];
}

/** The first day of the week that a date is in. @param firstDay 0 is Sunday */
export function weekOf(date: string, firstDay: number): string {
  const since = (new Date(startOfDate(date)).getDay() + 7 - firstDay) % 7;
  return dateOf(startOfDate(date, -since));
}

/**
 * The last so many weeks up to now; none before the first day that was kept.
 * @param days ascending
 * @param firstDay of a week: 0 is Sunday
 */
export function weeksOfDays(
  days: readonly DayUse[],
  firstDay: number,
  count: number,
  now: number,
): WeekUse[] {
  const today = dateOf(now);
  const first = days.at(0)?.date ?? today;
  const used = new Map(days.map((day) => [day.date, Math.max(0, day.used)]));
  const begin = weekOf(first, firstDay);
  const last = weekOf(today, firstDay);
  // Of a first day ahead of now, there is no week yet. An hour more or less is summer time.
  const known = 1 + Math.round((startOfDate(last) - startOfDate(begin)) / (7 * DAY));
  const shown = Math.max(0, Math.min(count, known));
  return Array.from({ length: shown }, (_, week) => {
    const date = dateOf(startOfDate(last, -7 * (shown - 1 - week)));
    return {
      date,
      used: Array.from({ length: 7 }, (__, day) => {
        const on = dateOf(startOfDate(date, day));
        return on > today ? null : (used.get(on) ?? null);
      }),
    };
  });
}

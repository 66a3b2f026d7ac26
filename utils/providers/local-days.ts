import { HOUR } from '../domain/time';
import { toEpoch, wallAt } from '../domain/zone-time';

/** Days of a calendar on the wall, in a zone: devices tell no moments. */

type Day = { year: number; month: number; day: number };

function dayAt(moment: number, zone: string): Day & { hour: number } {
  const shown = new Date(wallAt(moment, zone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
  };
}

/** When a day begins there, or an hour of it; null for a day that no calendar has. */
export function startOfDay({ year, month, day }: Day, zone: string, hour = 0): number | null {
  const wall = Date.UTC(year, month - 1, day);
  const real = new Date(wall);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return null;
  return toEpoch(wall + hour * HOUR, zone);
}

/**
 * The next time that a month comes to this day, from 1 to 31, and to this hour of it.
 * @returns null where the month has no such day: what a device does then, it does not say
 */
export function nextDayOfMonth(day: number, now: number, zone: string, hour = 0): number | null {
  if (!Number.isInteger(day) || day < 1) return null;
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) return null;
  const today = dayAt(now, zone);
  const isAhead = today.day < day || (today.day === day && today.hour < hour);
  const month = today.month + (isAhead ? 0 : 1);
  const year = today.year + (month > 12 ? 1 : 0);
  return startOfDay({ year, month: month > 12 ? 1 : month, day }, zone, hour);
}

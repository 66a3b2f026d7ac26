import { DAY } from '../time';

/** 1970 began on a Thursday. */
const FIRST_MONDAY = 4;

const isWeekend = (day: number): boolean => ((day % 7) + 7) % 7 >= 5;

/**
 * How much of the 24 hours from a moment lies in a weekend, 0…1.
 * @param offset hours from UTC to the user's clock
 */
export function weekendShare(from: number, offset: number): number {
  const local = from / DAY + offset / 24 - FIRST_MONDAY;
  const day = Math.floor(local);
  const next = local - day;
  return (isWeekend(day) ? 1 - next : 0) + (isWeekend(day + 1) ? next : 0);
}

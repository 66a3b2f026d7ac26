import { DAY, MINUTE } from '../time';

/** The day on clocks that are so many minutes from UTC, counted from 1970-01-01. */
export const localDay = (at: number, offset: number): number =>
  Math.floor((at + offset * MINUTE) / DAY);

/** `2026-11-21` */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

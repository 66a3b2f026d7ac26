import type { Phrasebook } from './phrasebook';

interface Day {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

/** The day in UTC, by the calendar. */
export function dayBy(calendar: Phrasebook['calendar'], moment: Date): Day {
  if (calendar === undefined)
    return {
      year: moment.getUTCFullYear(),
      month: moment.getUTCMonth() + 1,
      day: moment.getUTCDate(),
    };
  const parts = new Intl.DateTimeFormat(`en-u-nu-latn-ca-${calendar}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** @param format with YYYY, YY, MMMM, MMM, MM, M, DD and D */
export function writeDate(
  { months, monthsShort }: Phrasebook,
  format: string,
  { year, month, day }: Day,
): string {
  const written: Record<string, string | undefined> = {
    YYYY: String(year),
    YY: two(year % 100),
    MMMM: months[month - 1],
    MMM: monthsShort[month - 1],
    MM: two(month),
    M: String(month),
    DD: two(day),
    D: String(day),
  };
  return format.replace(/YYYY|YY|M{1,4}|DD?/g, (token) => written[token] ?? token);
}

export type Calendar = 'gregorian' | 'jalali' | 'hijri';

const DAY = 86_400_000;

/** Where year 1 of the calendar begins, and how long its years are on average. */
const CALENDARS = {
  jalali: { name: 'persian', epoch: Date.UTC(622, 2, 22), year: 365.2422 },
  hijri: { name: 'islamic-umalqura', epoch: Date.UTC(622, 6, 19), year: 354.367 },
} as const;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(calendar: string): Intl.DateTimeFormat {
  let format = formats.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formats.set(calendar, format);
  }
  return format;
}

function partsOf(calendar: string, time: number): [number, number, number] {
  const parts = formatOf(calendar).formatToParts(time);
  const read = (type: string): number =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return [read('year'), read('month'), read('day')];
}

export interface Day {
  year: number;
  month: number;
  day: number;
}

const gregorianDay = (time: number): Day => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The Gregorian day of a day of another calendar: guessed from mean lengths, then corrected. */
export function fromCalendar(calendar: 'jalali' | 'hijri', wanted: Day): Day | null {
  const { name, epoch, year } = CALENDARS[calendar];
  const days = Math.round(
    (wanted.year - 1) * year + (wanted.month - 1) * (year / 12) + wanted.day - 1,
  );
  let time = epoch + days * DAY;
  for (let round = 0; round < 6; round++) {
    const [foundYear, foundMonth, foundDay] = partsOf(name, time);
    const months = (wanted.year - foundYear) * 12 + (wanted.month - foundMonth);
    const off = Math.round((months * year) / 12) + (wanted.day - foundDay);
    if (months === 0 && off === 0) return gregorianDay(time);
    if (!Number.isFinite(off)) return null;
    time += (off === 0 ? Math.sign(months) : off) * DAY;
  }
  return null;
}

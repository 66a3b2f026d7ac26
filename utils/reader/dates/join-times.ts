import type { Quantity } from '../tokens/token';

/** What stands between a time and the date after it: "23:59 on 1 Dec". */
const BETWEEN =
  /^[ ,|(-]{0,4}(?:(?:on|of|the|de|del|den|d|dne|dnia|am|vom|op|pada|tanggal|ngay|dia|le|du|il|από|τησ|του|يوم|ב|ביום|วันที่|ในวันที่|г)\.? {0,2}){0,2}$/;

/** A time right before a date without one belongs to it. */
export function joinTimes(folded: string, found: readonly Quantity[]): Quantity[] {
  const out: Quantity[] = [];
  for (const quantity of found) {
    const last = out[out.length - 1];
    const date = quantity.date;
    if (last !== undefined && isTimeOfDay(last, quantity, folded)) {
      out[out.length - 1] = { ...last, end: quantity.end };
      continue;
    }
    if (last !== undefined && isDayOfTime(last, quantity, folded)) {
      out[out.length - 1] = { ...quantity, start: last.start };
      continue;
    }
    if (
      (last?.kind === 'time' || (last !== undefined && isClock(last, folded))) &&
      date?.hour === null &&
      quantity.start - last.end <= 20 &&
      BETWEEN.test(folded.slice(last.end, quantity.start))
    ) {
      out[out.length - 1] = {
        ...quantity,
        start: last.start,
        date: { ...date, ...clockOf(last.value) },
      };
    } else {
      out.push(quantity);
    }
  }
  return out;
}

const DAY = 86_400;

/** "Today at 23:59": what stands between. */
const AT =
  /^[ ,]{0,2}(?:(?:at|a las|las|a|as|um|alle|alla|alle ore|ore|o|ob|om|kl\.?|klo|в|о|у|saat|pukul|jam|luc|ora|om|tot|do|till) )?$/;

/** "Today", "tomorrow". */
const isNearDay = ({ kind, unit, value, start }: Quantity, folded: string): boolean =>
  kind === 'duration' &&
  unit === 'day' &&
  value <= DAY &&
  /^\p{L}/u.test(folded.slice(start, start + 2));

/** "24:00 today". */
const isDayOfTime = (time: Quantity, day: Quantity, folded: string): boolean =>
  time.kind === 'time' &&
  isNearDay(day, folded) &&
  day.start - time.end <= 12 &&
  BETWEEN.test(folded.slice(time.end, day.start));

const isTimeOfDay = (day: Quantity, time: Quantity, folded: string): boolean =>
  isNearDay(day, folded) &&
  time.kind === 'time' &&
  time.start - day.end <= 12 &&
  AT.test(folded.slice(day.end, time.start));

/** "23h59", "24h ngay": a time of day where a date follows at once. */
const isClock = ({ kind, start, end, value }: Quantity, folded: string): boolean => {
  if (kind !== 'duration' || value > DAY) return false;
  const written = folded.slice(start, end);
  return (
    /^\d{1,2}h\d{2}$/.test(written) || (/^\d{1,2} ?h$/.test(written) && isDayNext(folded, end))
  );
};

const isDayNext = (folded: string, end: number): boolean => folded.slice(end, end + 6) === ' ngay ';

/** The end of a day belongs to it. */
const clockOf = (moment: number): { hour: number; minute: number; second: number } => {
  const value = Math.min(moment, DAY - 1);
  return {
    hour: Math.floor(value / 3600),
    minute: Math.floor((value % 3600) / 60),
    second: value % 60,
  };
};

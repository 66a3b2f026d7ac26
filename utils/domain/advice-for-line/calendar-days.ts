import { nextTimeOfDay } from '../zone-time';

/** A day on the user's calendar; the first one begins now. */
export interface CalendarDay {
  from: number;
  to: number;
}

export function calendarDays(now: number, count: number, zone: string): CalendarDay[] {
  const days: CalendarDay[] = [];
  let from = now;
  for (let day = 0; day < count; day += 1) {
    const to = nextTimeOfDay(0, from, zone);
    days.push({ from, to });
    from = to;
  }
  return days;
}

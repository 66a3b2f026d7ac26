import type { DayRow } from '../history/history-rows';

/** What whole months took, lowest and highest; months as `2026-10`. */
export interface MonthsSeen {
  low: number;
  high: number;
  from: string;
  to: string;
}

const MOST_MONTHS = 3;
/** A day without a reading now and then leaves a month whole. */
const WHOLE = 27;

/** The last two or three whole months before this one; null where fewer were seen. */
export function monthsSeen(rows: readonly DayRow[], today: string): MonthsSeen | null {
  const months = new Map<string, { dates: Set<string>; bytes: number }>();
  for (const { counts, date, used } of rows) {
    if (!counts) continue;
    const name = date.slice(0, 7);
    const month = months.get(name) ?? { dates: new Set<string>(), bytes: 0 };
    month.dates.add(date);
    month.bytes += used;
    months.set(name, month);
  }
  const whole = [...months]
    .filter(([name, { dates }]) => name < today.slice(0, 7) && dates.size >= WHOLE)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(-MOST_MONTHS);
  const [first] = whole;
  const last = whole.at(-1);
  if (first === undefined || last === undefined || whole.length < 2) return null;
  const bytes = whole.map(([, month]) => month.bytes);
  return { low: Math.min(...bytes), high: Math.max(...bytes), from: first[0], to: last[0] };
}

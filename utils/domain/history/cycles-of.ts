import type { DayRow } from './history-rows';

/** What was used from one refill to the next. */
export interface UseCycle {
  /** The day of the refill, which counts in full; the first day known where none was seen. */
  from: string;
  /** The last day before the next refill; null while it runs. */
  to: string | null;
  /** Was its begin seen? */
  whole: boolean;
  /** Bytes of what counts. */
  used: number;
  added: number;
  /** What was left at the end of its last day, as far as told. */
  left: number | null;
}

interface Day {
  date: string;
  used: number;
  added: number;
  left: number | null;
  total: number;
}

/** A rise below this share of the whole begins nothing: a small top-up. */
const REFILL_SHARE = 0.1;

function mainDays(rows: readonly DayRow[]): Day[] {
  const days = new Map<string, Day>();
  for (const { counts, date, used, added, left, total } of rows) {
    if (!counts) continue;
    const day = days.get(date) ?? { date, used: 0, added: 0, left: null, total: 0 };
    day.used += used;
    day.added += added;
    day.total += total ?? 0;
    if (left !== null) day.left = (day.left ?? 0) + left;
    days.set(date, day);
  }
  return [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** Cycles of a line's main data, ascending, by whole days. */
export function cyclesOf(rows: readonly DayRow[]): UseCycle[] {
  const cycles: UseCycle[] = [];
  let before: Day | undefined;
  for (const day of mainDays(rows)) {
    const isRefill = day.added > 0 && day.added >= REFILL_SHARE * day.total;
    const last = cycles.at(-1);
    if (last === undefined || isRefill) {
      if (last !== undefined) last.to = before?.date ?? null;
      const { date: from, used, added, left } = day;
      cycles.push({ from, to: null, whole: isRefill, used, added, left });
    } else {
      last.used += day.used;
      last.added += day.added;
      last.left = day.left ?? last.left;
    }
    before = day;
  }
  return cycles.map((cycle) => ({ ...cycle, used: Math.max(0, cycle.used) }));
}

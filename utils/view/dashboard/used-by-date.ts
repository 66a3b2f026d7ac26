import type { DayRow } from '../../domain/history/history-rows';

/** A day of a line: all that counts, in bytes. */
export interface DayUse {
  date: string;
  used: number;
  added: number;
}

/** The first date of which anything is known. */
export const firstDate = (rows: readonly DayRow[]): string | null =>
  rows.reduce<string | null>(
    (first, { date }) => (first === null || date < first ? date : first),
    null,
  );

/** By date, ascending. */
export function usedByDate(rows: readonly DayRow[]): DayUse[] {
  const days = new Map<string, DayUse>();
  for (const { date, counts, used, added } of rows) {
    if (!counts) continue;
    const day = days.get(date) ?? { date, used: 0, added: 0 };
    days.set(date, { date, used: day.used + used, added: day.added + added });
  }
  return [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

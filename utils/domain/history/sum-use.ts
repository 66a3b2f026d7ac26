import type { DayRow } from './history-rows';

/** Bytes of what counts; never below zero, corrections or not. */
export interface UseSum {
  /** `2026-11`; or ISO 3166, null where the country is not known. */
  of: string | null;
  used: number;
  /** Days with anything told. */
  days: number;
}

/** Use of the line's main data by month, ascending, or by country, most used first. */
export function sumUse(days: readonly DayRow[], by: 'month' | 'country'): UseSum[] {
  const sums = new Map<string | null, { used: number; dates: Set<string> }>();
  for (const { counts, date, used, country } of days) {
    if (!counts) continue;
    const of = by === 'month' ? date.slice(0, 7) : country;
    const sum = sums.get(of) ?? { used: 0, dates: new Set() };
    sum.used += used;
    sums.set(of, sum);
    sum.dates.add(date);
  }
  const told = [...sums].map(([of, { used, dates }]) => {
    return { of, used: Math.max(0, used), days: dates.size };
  });
  return told.sort((one, other) =>
    by === 'month' ? ((one.of ?? '') < (other.of ?? '') ? -1 : 1) : other.used - one.used,
  );
}

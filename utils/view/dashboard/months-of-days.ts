import type { Renewal } from '../../domain/renewal';
import { dateOf } from './local-day';
import type { DayUse } from './used-by-date';

/** A month on the user's calendar. */
export interface MonthUse {
  /** `2026-11`. */
  month: string;
  used: number;
  added: number;
  /** What renewals that took effect in it cost, in minor units by currency. */
  paid: ReadonlyMap<string, number>;
}

const monthOf = (at: number): string => dateOf(at).slice(0, 7);

function paidIn(month: string, renewals: readonly Renewal[]): Map<string, number> {
  const paid = new Map<string, number>();
  for (const { state, closedAt, price } of renewals) {
    if (state !== 'confirmed' || closedAt === null || price === null) continue;
    if (monthOf(closedAt) !== month) continue;
    paid.set(price.currency, (paid.get(price.currency) ?? 0) + price.minor);
  }
  return paid;
}

/**
 * The last so many months up to now; none before the first day that was kept.
 * @param days ascending
 */
export function monthsOfDays(
  days: readonly DayUse[],
  renewals: readonly Renewal[],
  count: number,
  now: number,
): MonthUse[] {
  const first = days.at(0)?.date.slice(0, 7) ?? monthOf(now);
  const today = new Date(now);
  const months = Array.from({ length: count }, (_, back) =>
    monthOf(new Date(today.getFullYear(), today.getMonth() - (count - 1 - back), 1).getTime()),
  );
  return months
    .filter((month) => month >= first)
    .map((month) => {
      const within = days.filter(({ date }) => date.startsWith(`${month}-`));
      return {
        month,
        // Corrections of days that are gone.
        used: Math.max(
          0,
          within.reduce((sum, { used }) => sum + used, 0),
        ),
        added: within.reduce((sum, { added }) => sum + added, 0),
        paid: paidIn(month, renewals),
      };
    });
}

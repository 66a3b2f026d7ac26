import { resolveDate } from '../dates/resolve-date';
import type { Finding } from './finding';

export interface Clock {
  now: number;
  zone: string;
  dayFirst: boolean;
}

const SECOND = 1000;
const DAY = 86_400_000;
const YEAR = 366 * DAY;
/** Without a year, what is further off than this has just been. */
const FURTHEST = 300 * DAY;

/** The moment that a date or a span means, in epoch milliseconds. */
export function whenOf(
  { quantity, state }: Pick<Finding, 'quantity'> & Partial<Pick<Finding, 'state'>>,
  clock: Clock,
): number | null {
  const moment =
    quantity.date !== undefined
      ? resolveDate(quantity.date, clock)
      : quantity.kind === 'duration'
        ? clock.now + quantity.value * 1000
        : null;
  if (moment === null || !Number.isFinite(moment)) return null;
  if (quantity.date?.year === null && moment - clock.now > FURTHEST) return null;
  if (Math.abs(moment - clock.now) >= 12 * YEAR) return null;
  // What ends at 24:00 ends with that day; what begins then begins with the next.
  return quantity.date?.hour === 24 && state !== 'reset' ? moment - SECOND : moment;
}

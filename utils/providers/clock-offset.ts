import { MINUTE } from '../domain/time';

/** A `Date` header has whole seconds and travels; only a clock that is really off is corrected. */
const TOLERANCE = MINUTE;

/** The provider's clock minus ours; 0 where it is unknown or close. */
export function clockOffset(date: number | null, now: number): number {
  const skew = (date ?? now) - now;
  return Math.abs(skew) < TOLERANCE ? 0 : skew;
}

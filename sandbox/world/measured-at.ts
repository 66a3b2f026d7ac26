import { MEASURED_EVERY } from './flow';
import { isExpired, type Line } from './line';

/**
 * When what is said about a line at `now` was measured: at the last regular step, or later if
 * something changed since. Between the two nothing moves, so an unchanged report stays unchanged.
 */
export function measuredAt(line: Line, now: number): number {
  const step = Math.floor(now / MEASURED_EVERY) * MEASURED_EVERY;
  const ended = isExpired(line, now) ? line.validUntil : 0;
  return Math.min(now, Math.max(step, line.changedAt, ended));
}

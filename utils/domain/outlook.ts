import type { UseReading } from './forecast/forecast-case';
import { forecastRunOut } from './forecast/forecast-run-out';
import { type Looked, type Outlook, standingOutlook } from './standing-outlook';
import { DAY, HOUR } from './time';
import { bytesLeft, usedPerDay, whole } from './use-ledger';

/** Where no end is told, nobody looks further ahead than this. */
const NO_END = 365 * DAY;
/** Less than this share of the whole changes no outlook worth speaking of. */
const NOTICEABLE = 0.01;
const KEEPS_FOR = HOUR;

/** Is it time to work it out again? Not for every byte, and at least once an hour. */
export function needsOutlook(line: Looked, now: number): boolean {
  const left = bytesLeft(line.reading);
  if (left === null) return false;
  const standing = standingOutlook(line);
  if (standing === null) return true;
  const used = standing.leftBytes - left;
  return (
    Math.abs(now - standing.madeAt) >= KEEPS_FOR ||
    used > NOTICEABLE * whole(line.reading) ||
    (left <= 0 && standing.leftBytes > 0)
  );
}

/**
 * The outlook of a line; null where no amount is told, or it has ended.
 * @param past what was left before, ascending, by the provider's clock
 */
export function lookAhead(
  { reading, use }: Looked,
  past: UseReading[],
  now: number,
  providerNow: number,
): Outlook | null {
  const left = bytesLeft(reading);
  const end = reading.expiresAt;
  if (left === null || (end !== null && end <= providerNow)) return null;
  const runOut = forecastRunOut({
    readings: past,
    now: providerNow,
    remainingBytes: left,
    expiresAt: end ?? providerNow + NO_END,
  });
  return {
    ...runOut,
    madeAt: now,
    leftBytes: left,
    at: use?.at ?? providerNow,
    expiresAt: end,
    perDay: use === undefined ? null : usedPerDay(use),
  };
}

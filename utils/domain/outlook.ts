import type { UseReading } from './forecast/forecast-case';
import { forecastRunOut } from './forecast/forecast-run-out';
import type { Looked, Outlook } from './standing-outlook';
import { DAY } from './time';
import { bytesLeft, usedPerDay } from './use-ledger';

/** Where no end is told, nobody looks further ahead than this. */
const NO_END = 365 * DAY;
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

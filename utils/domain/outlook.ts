import type { RunOut, UseReading } from './forecast/forecast-case';
import { forecastRunOut } from './forecast/forecast-run-out';
import type { Reading } from './model';
import { DAY, HOUR } from './time';
import { bytesLeft, CORRECTION, type UseLedger, usedPerDay, whole } from './use-ledger';

/** How long what a line has will last, as it looked when it was worked out. */
export interface Outlook extends RunOut {
  /** Epoch ms, by our clock. */
  madeAt: number;
  /** What it was worked out from: what was left, bytes, when that was measured, and until when. */
  leftBytes: number;
  at: number;
  expiresAt: number | null;
  /** Bytes a day lately; null before enough was seen. */
  perDay: number | null;
}

/** Where no end is told, nobody looks further ahead than this. */
const NO_END = 365 * DAY;
/** Less than this share of the whole changes no outlook worth speaking of. */
const NOTICEABLE = 0.01;
/** Providers that say `12 more days` move the end with every answer. */
const SAME_END = DAY / 2;
const KEEPS_FOR = HOUR;

interface Looked {
  reading: Reading;
  use?: UseLedger | undefined;
  outlook?: Outlook | undefined;
}

/**
 * Does an outlook still speak of what the line has? Not after a refill, nor when the end was moved:
 * then nobody knows until it is worked out again.
 */
export function standingOutlook({ reading, outlook }: Looked): Outlook | null {
  const left = bytesLeft(reading);
  if (outlook === undefined || left === null) return null;
  const filledUp = left - outlook.leftBytes > CORRECTION * whole(reading);
  return filledUp || !isSameEnd(outlook.expiresAt, reading.expiresAt) ? null : outlook;
}

const isSameEnd = (one: number | null, other: number | null): boolean =>
  one === other || (one !== null && other !== null && Math.abs(one - other) < SAME_END);

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

import { MINUTE } from '../time';
import type { ForecastCase, UseReading } from './forecast-case';
import { settleReadings } from './settle-readings';

/** What was used between two moments, with what was left then. */
export interface UseSpan {
  from: number;
  to: number;
  bytes: number;
  /** What was left of the whole in between, 0…1. */
  share: number;
}

/** A rise below this share of the whole is a correction, as elsewhere. */
const CORRECTION = 0.02;
/** Readings that lie closer tell of the same use, and a year of them has to be read in no time. */
const CLOSE = 12 * MINUTE;

/** Is nothing lost without this one, because others stand next to it? */
const isBetween = (before: UseReading, here: UseReading): boolean =>
  here.at - before.at < CLOSE &&
  here.totalBytes === before.totalBytes &&
  here.remainingBytes > 0 &&
  here.remainingBytes <= before.remainingBytes;

function spanBetween(before: UseReading, after: UseReading): UseSpan | null {
  const { totalBytes } = after;
  const added = Math.max(0, totalBytes - before.totalBytes);
  const drop = before.remainingBytes - after.remainingBytes;
  const whole = Math.max(1, totalBytes, after.remainingBytes);
  const middle = (before.at + after.at) / 2;
  // Who has nothing left cannot use anything, whatever they would.
  if (before.remainingBytes <= 0 && added === 0 && drop >= 0) return null;
  const share = Math.min(1, (before.remainingBytes + added + after.remainingBytes) / 2 / whole);
  if (drop + added >= 0) {
    const ran = after.remainingBytes <= 0 && drop + added > 0;
    return { from: before.at, to: ran ? middle : after.at, bytes: drop + added, share };
  }
  if (-drop - added <= CORRECTION * whole) {
    return { from: before.at, to: after.at, bytes: 0, share };
  }
  // Filled up, nobody knows when in between: what is missing from the whole was used since.
  const missing = totalBytes - after.remainingBytes;
  return missing < 0 || missing > 0.5 * whole
    ? null
    : { from: middle, to: after.at, bytes: missing, share: 1 - missing / whole / 2 };
}

/** The use that the readings tell, in order; spans of which nothing can be said are left out. */
export function useSpans(input: ForecastCase): UseSpan[] {
  const spans: UseSpan[] = [];
  const readings = settleReadings(input);
  const last = readings.at(-1);
  let before: UseReading | undefined;
  for (const reading of readings) {
    if (before !== undefined && reading !== last && isBetween(before, reading)) continue;
    const span = before === undefined ? null : spanBetween(before, reading);
    if (span !== null) spans.push(span);
    before = reading;
  }
  return spans;
}

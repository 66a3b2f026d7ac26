import type { RunOut } from './forecast/forecast-case';
import type { Reading } from './model';
import { DAY } from './time';
import { bytesLeft, CORRECTION, type UseLedger, whole } from './use-ledger';

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

/** Providers that say `12 more days` move the end with every answer. */
const SAME_END = DAY / 2;

/** What an outlook is about. */
export interface Looked {
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

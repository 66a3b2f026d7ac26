import type { Sample } from '../sample';
import { HOUR } from '../time';

/** What happened to a bucket from one sample to the next, in bytes. */
export interface UseBetween {
  /** Below zero where the provider took back what it had counted before. */
  used: number;
  /** What came by a refill, a reset or a top-up. */
  added: number;
}

/** A rise below this share of the whole is a correction, as for alerts. */
const REFILL_SHARE = 0.1;
/** So much of the whole is not used so soon: what is missing then was never there. */
const SOON_USED = 0.5;

const NOTHING: UseBetween = { used: 0, added: 0 };

const isLater = (before: number | null, after: number | null): boolean =>
  before !== null && after !== null && after - before >= HOUR;

/** Use by what is left: what a top-up added and is not there was used. */
function byRemaining(before: Sample, after: Sample, from: number, to: number): UseBetween {
  const whole = after.total;
  const grown = whole === null || before.total === null ? 0 : whole - before.total;
  const used = from - to + grown;
  if (used >= 0) return { used, added: Math.max(0, grown) };
  if (!isRefill(before, after, from, -used)) return { used, added: Math.max(0, grown) };
  // Filled up, nobody knows when in between: what is missing from the whole was used since.
  const missing = whole === null ? 0 : whole - to;
  const since = whole !== null && missing > 0 && missing <= SOON_USED * whole ? missing : 0;
  return { used: since, added: Math.max(0, to - from + since) };
}

function isRefill(before: Sample, after: Sample, from: number, rise: number): boolean {
  // Where the whole is not told, what doubles was filled up.
  const step = after.total === null ? from : after.total * REFILL_SHARE;
  if (rise >= Math.max(1, step)) return true;
  // Who used little rises by little: with a later end, half of what was missing is enough.
  const missing = before.total === null ? 0 : before.total - from;
  return isLater(before.endsAt, after.endsAt) && 2 * rise > missing;
}

/** Use by what was counted up: a counter that starts anew was used by what it shows. */
function byUsed(before: Sample, after: Sample, from: number, to: number): UseBetween {
  if (to >= from) return { used: to - from, added: 0 };
  const step = after.total === null ? from / 2 : after.total * REFILL_SHARE;
  const anew = from - to >= step || (isLater(before.endsAt, after.endsAt) && 2 * to < from);
  return anew ? { used: Math.max(0, to), added: Math.max(0, from) } : { used: to - from, added: 0 };
}

/** Integer bytes, which may be below zero: see docs/history.md for the rules. */
export function useBetween(before: Sample, after: Sample): UseBetween {
  if (before.remaining !== null && after.remaining !== null) {
    return byRemaining(before, after, before.remaining, after.remaining);
  }
  if (before.used !== null && after.used !== null) {
    return byUsed(before, after, before.used, after.used);
  }
  return NOTHING;
}

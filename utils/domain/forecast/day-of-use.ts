import { DAY } from '../time';
import { type AllowanceCycle, paceAt } from './allowance-cycle';
import type { UseSpan } from './use-spans';
import { weekendShare } from './weekend-share';

/** The use of 24 hours before now: whole days counted back, so that no time zone is needed. */
export interface DayOfUse {
  /** 0: the last 24 hours. */
  ago: number;
  /** Bytes in the whole of it, by what was seen of it. */
  bytes: number;
  /** How much of it was seen, 0…1. */
  seen: number;
  /** What was left then of the whole, 0…1, and by an even pace: see `paceAt`. */
  share: number;
  pace: number;
  /** How much of it lay in a weekend, 0…1. */
  weekend: number;
}

/** Less than that says too little about a day. */
const LEAST_SEEN = 0.2;

/** @param offset hours from UTC to the user's clock */
export function daysOfUse(
  spans: readonly UseSpan[],
  cycle: AllowanceCycle,
  now: number,
  offset: number,
): DayOfUse[] {
  const days = new Map<number, DayOfUse>();
  for (const span of spans) {
    const pace = paceAt(cycle, (span.from + span.to) / 2, span.share);
    const last = Math.floor((now - span.from) / DAY);
    for (let ago = Math.max(0, Math.floor((now - span.to) / DAY)); ago <= last; ago += 1) {
      const from = now - (ago + 1) * DAY;
      const part = Math.min(span.to, from + DAY) - Math.max(span.from, from);
      if (part <= 0) continue;
      const day = days.get(ago) ?? {
        ago,
        bytes: 0,
        seen: 0,
        share: 0,
        pace: 0,
        weekend: weekendShare(from, offset),
      };
      day.bytes += (span.bytes * part) / (span.to - span.from);
      day.seen += part / DAY;
      day.share += (span.share * part) / DAY;
      day.pace += (pace * part) / DAY;
      days.set(ago, day);
    }
  }
  return [...days.values()]
    .filter(({ seen }) => seen > LEAST_SEEN)
    .sort((one, other) => one.ago - other.ago)
    .map((day) => ({
      ...day,
      bytes: day.bytes / day.seen,
      seen: Math.min(1, day.seen),
      share: day.share / day.seen,
      pace: day.pace / day.seen,
    }));
}

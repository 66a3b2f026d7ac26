import type { UseAhead } from '../forecast/use-ahead';
import type { UseSpan } from '../forecast/use-spans';
import { DAY } from '../time';

/** What a stretch is held against: the days right before it. */
const BASE_DAYS = 14;
/** Looking thirty days ahead, so many have to be known before the own past has a say. */
export const OWN_PAST_DAYS = BASE_DAYS + 2 * 30 - 1;
/** Of a day, so much has to be seen. */
const WHOLE = 0.8;
/** Nobody uses nothing for ever; bytes a day. */
const LEAST = 1e6;
/** The past narrows no further than this. */
const LEAST_FACTOR = 0.4;

/** Bytes by days back from now; NaN where a day was not seen. */
function daysBack(spans: readonly UseSpan[], now: number): number[] {
  const days: { bytes: number; seen: number }[] = [];
  for (const { from, to, bytes } of spans) {
    for (let back = Math.max(0, Math.floor((now - to) / DAY)); now - back * DAY > from; back += 1) {
      const part = Math.min(to, now - back * DAY) - Math.max(from, now - (back + 1) * DAY);
      if (part <= 0) continue;
      const day = days[back] ?? { bytes: 0, seen: 0 };
      days[back] = { bytes: day.bytes + (bytes * part) / (to - from), seen: day.seen + part / DAY };
    }
  }
  return Array.from(days, (day) =>
    day !== undefined && day.seen >= WHOLE ? day.bytes : Number.NaN,
  );
}

function mean(days: readonly number[], from: number, to: number): number {
  const known = days.slice(from, to).filter((bytes) => !Number.isNaN(bytes));
  if (known.length < (to - from) * WHOLE) return Number.NaN;
  return known.reduce((sum, bytes) => sum + bytes, 0) / known.length;
}

/** How stretches of so many days went by the two weeks before them, ascending. */
function ratios(days: readonly number[], stretch: number): number[] {
  const found: number[] = [];
  for (let back = stretch; back + BASE_DAYS <= days.length; back += 1) {
    const before = mean(days, back, back + BASE_DAYS);
    const ratio = mean(days, back - stretch, back) / Math.max(LEAST, before);
    if (!Number.isNaN(ratio)) found.push(ratio);
  }
  return found.sort((a, b) => a - b);
}

/**
 * The same, drawn towards what this user's own past says about stretches as long: months that were
 * alike make the next one surer than it is with anybody, and those that were not, less sure.
 */
export function withOwnPast(
  ahead: UseAhead,
  spans: readonly UseSpan[],
  now: number,
  stretch: number,
): UseAhead {
  const days = daysBack(spans, now);
  const seen = ratios(days, stretch);
  const lately = mean(days, 0, BASE_DAYS);
  if (seen.length < stretch || Number.isNaN(lately)) return ahead;
  // Stretches overlap: so many stand apart.
  const apart = (seen.length + stretch - 1) / stretch;
  const trust = apart / (apart + 1);
  const factorOf = (share: number): number => {
    const at = Math.min(seen.length - 1, Math.max(0, Math.ceil(share * seen.length) - 1));
    const own = (seen[at] ?? 1) * Math.max(LEAST, lately) * stretch;
    const general = Math.max(LEAST, ahead.enough(share, stretch));
    return Math.max(LEAST_FACTOR, (Math.max(LEAST, own) / general) ** trust);
  };
  const curves = new Map<number, number[]>();
  const curveOf = (share: number): number[] => {
    const known = curves.get(share);
    if (known !== undefined) return known;
    const factor = factorOf(share);
    let before = 0;
    // A few days are as unsure as they are; only a whole stretch is as sure as those of the past.
    const curve = Array.from({ length: ahead.days + 1 }, (_, count) => {
      before = Math.max(
        before,
        ahead.enough(share, count) * factor ** Math.min(1, count / stretch),
      );
      return before;
    });
    curves.set(share, curve);
    return curve;
  };
  return {
    days: ahead.days,
    enough: (share, count) => curveOf(share)[Math.min(ahead.days, Math.max(0, count))] ?? 0,
  };
}

import type { UseAhead } from '../forecast/use-ahead';
import type { Outlook } from '../standing-outlook';
import { DAY } from '../time';
import type { Certainty } from './certainty';

/** Bytes needed from now until a moment; it never falls. */
export type UseCurve = (moment: number) => number;

/** What suffices in so many futures, in between whole days evenly. */
export function curveOf(ahead: UseAhead, now: number, certainty: Certainty): UseCurve {
  return (moment) => {
    const days = Math.max(0, (moment - now) / DAY);
    const whole = Math.floor(days);
    const from = ahead.enough(certainty / 100, whole);
    const to = ahead.enough(certainty / 100, whole + 1);
    return from + (to - from) * (days - whole);
  };
}

/** How far the 20 % lie from the 10 % towards the 50 %, where futures are spread normally. */
const TWENTY = 0.34;

/** By when it has run out in all but so many futures; null: not before the line ends. */
function runOutAt({ p10, p50 }: Outlook, end: number, certainty: Certainty): number | null {
  if (certainty === 90 || p10 === null) return p10;
  return certainty === 50 ? p50 : Math.round(p10 + TWENTY * ((p50 ?? end) - p10));
}

/**
 * The same curve, drawn so that it agrees with the run-out which is shown everywhere else: that one
 * knows who holds back as less is left, and readings that are kept no longer.
 */
export function fitToOutlook(
  curve: UseCurve,
  outlook: Outlook,
  line: { left: number; now: number; end: number },
  certainty: Certainty,
): UseCurve {
  const { left, now, end } = line;
  const runsOut = runOutAt(outlook, end, certainty);
  const at = Math.min(end, Math.max(now, runsOut ?? end));
  const raw = curve(at);
  if (runsOut === null && raw <= left) return curve;
  if (at <= now) return curve;
  const share = raw > 0 ? left / raw : 0;
  return (moment) => {
    if (moment > at) return left + curve(moment) - raw;
    return raw > 0 ? curve(moment) * share : (left * Math.max(0, moment - now)) / (at - now);
  };
}

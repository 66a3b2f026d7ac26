import { DAY } from '../time';
import { allowanceCycle } from './allowance-cycle';
import type { ForecastCase, RunOut } from './forecast-case';
import { FUTURES, liveFutures } from './futures';
import { liveAhead } from './live-ahead';
import { useSpans } from './use-spans';

/** In how many days it runs out in each future, ascending; some may lie beyond the end. */
function endsOf(input: ForecastCase): Float64Array {
  const spans = useSpans(input);
  const ends = new Float64Array(FUTURES);
  liveFutures({ ...input, spans, cycle: allowanceCycle(input, spans) }, (outset, random, index) => {
    ends[index] = liveAhead(outset, random);
  });
  return ends.sort();
}

/**
 * When what is left runs out, as a range. It is made from the case alone: no clock, no zone, the
 * same answer each time. With little history it leans on what is usual, and is wide.
 */
export function forecastRunOut(input: ForecastCase): RunOut {
  const { now, remainingBytes, expiresAt } = input;
  if (expiresAt <= now) return { p10: null, p50: null, p90: null };
  if (remainingBytes <= 0) return { p10: now, p50: now, p90: now };
  const ends = endsOf(input);
  const momentAt = (share: number): number | null => {
    const moment = Math.round(now + (ends[Math.round(share * FUTURES)] ?? 0) * DAY);
    return moment < expiresAt ? moment : null;
  };
  return { p10: momentAt(0.1), p50: momentAt(0.5), p90: momentAt(0.9) };
}

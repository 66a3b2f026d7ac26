import { DAY } from '../time';
import { allowanceCycle } from './allowance-cycle';
import type { ForecastCase } from './forecast-case';
import { FUTURES, liveFutures } from './futures';
import { FARTHEST, liveAhead } from './live-ahead';
import { useSpans } from './use-spans';

/** Bytes that one, five and nine of ten futures do not exceed. */
export interface Spread {
  p10: number;
  p50: number;
  p90: number;
}

/** 24 hours ahead: what is used in them, and what is left after them. */
export interface DayAhead {
  used: Spread;
  left: Spread;
}

function spreadOf(values: Float64Array): Spread {
  values.sort();
  const at = (share: number): number => Math.round(values[Math.round(share * FUTURES)] ?? 0);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/**
 * The days ahead in the same futures as the run-out: it is where the least, the middle and the most
 * that is left come to nothing. The first begins now; none lies beyond the end. Where nothing is left
 * nothing is used, whatever the user would.
 * @param most so many days, at most
 */
export function daysAhead(input: ForecastCase, most: number): DayAhead[] {
  const { now, remainingBytes, expiresAt } = input;
  const count = Math.min(most, FARTHEST, Math.ceil((expiresAt - now) / DAY));
  if (count <= 0 || remainingBytes <= 0) return [];
  const rows = (): Float64Array[] => Array.from({ length: count }, () => new Float64Array(FUTURES));
  const [used, left] = [rows(), rows()];
  const spans = useSpans(input);
  liveFutures({ ...input, spans, cycle: allowanceCycle(input, spans) }, (outset, random, index) => {
    let before = remainingBytes;
    const tell = (day: number, rest: number): void => {
      const [usedThen, leftThen] = [used[day], left[day]];
      if (usedThen === undefined || leftThen === undefined) return;
      usedThen[index] = before - rest;
      leftThen[index] = rest;
      before = rest;
    };
    const ends = liveAhead(outset, random, tell);
    if (Number.isFinite(ends)) tell(Math.floor(ends), 0);
  });
  return used.map((each, day) => ({
    used: spreadOf(each),
    left: spreadOf(left[day] ?? new Float64Array(FUTURES)),
  }));
}

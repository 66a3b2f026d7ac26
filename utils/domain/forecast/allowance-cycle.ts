import { DAY } from '../time';
import type { ForecastCase } from './forecast-case';
import type { UseSpan } from './use-spans';

/** The cycles of an allowance, as far as the readings tell them. */
export interface AllowanceCycle {
  /** When each cycle began that was seen to begin, ascending. */
  begins: number[];
  /** When the present one began, or was first seen. */
  since: number;
  /** Its supposed length in ms. */
  length: number;
  /** The whole allowance of today. */
  totalBytes: number;
  expiresAt: number;
}

/** A rise of so much of the whole begins a cycle, or is as good as that. */
const REFILL = 0.2;
/** What is sold. */
const USUAL_DAYS = [7, 10, 14, 15, 28, 30, 31, 60, 90, 180, 365];

/** The shortest usual length into which what was seen fits. */
function usualLength(seen: number): number {
  const usual = USUAL_DAYS.find((days) => days * DAY >= seen - DAY);
  return usual === undefined ? seen : usual * DAY;
}

export function allowanceCycle(input: ForecastCase, spans: readonly UseSpan[]): AllowanceCycle {
  const begins: number[] = [];
  let before: UseSpan | undefined;
  for (const span of spans) {
    if (before !== undefined && span.share - before.share > REFILL) begins.push(span.from);
    before = span;
  }
  const since = begins.at(-1) ?? spans[0]?.from ?? input.now;
  return {
    begins,
    since,
    length: usualLength(input.expiresAt - since),
    totalBytes: Math.max(1, input.readings.at(-1)?.totalBytes ?? 0, input.remainingBytes),
    expiresAt: input.expiresAt,
  };
}

/** Near the end every pace looks endless. */
const LEAST_TIME = 0.03;
const MOST_PACE = 3;

/** What is left of the allowance by what is left of its time: 1 is an even pace, less is short. */
export function paceAt(cycle: AllowanceCycle, moment: number, share: number): number {
  const end =
    moment >= cycle.since
      ? cycle.expiresAt
      : (cycle.begins.find((begin) => begin > moment) ?? cycle.expiresAt);
  const time = Math.max(LEAST_TIME, Math.min(1, (end - moment) / cycle.length));
  return Math.min(MOST_PACE, share / time);
}

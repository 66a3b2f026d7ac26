import type { Line } from '../connection';
import { MINUTE, SECOND } from '../time';

/** Before an end: is it still the end, and has it been renewed by itself? */
const BEFORE = 15 * MINUTE;
/** After it: a provider needs a moment to write down what it did. */
const AFTER = 30 * SECOND;
/** The plans of a million people end at the same midnight. */
const SPREAD = 10 * MINUTE;

/**
 * The next moment, by the provider's clock, at which the end of a line, or a refill, is worth a look
 * of its own; infinity where there is none.
 * @param jitter 0…1, one's own place among those whose plans end at the same moment
 */
export function nextEndLook({ reading }: Line, jitter: number, providerNow: number): number {
  const ends = [reading.expiresAt, ...reading.buckets.map(({ expiresAt }) => expiresAt)];
  const looks = ends
    .flatMap((end) => end ?? [])
    .flatMap((end) => [end - BEFORE - jitter * SPREAD, end + AFTER + jitter * SPREAD]);
  return Math.min(Number.POSITIVE_INFINITY, ...looks.filter((look) => look > providerNow));
}

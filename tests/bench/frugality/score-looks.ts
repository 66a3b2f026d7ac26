import type { Machine } from './machine';
import type { Source } from './source';

/** A request and its answer without a body, headers and all; as a sandbox line measures. */
const HEADERS = 900;
const BODY = 2_600;

/** What one way of looking cost and brought, over one line's life. */
export interface Score {
  requests: number;
  bytes: number;
  days: number;
  /** Minutes of use from when the provider knew to when the user was told; by event. */
  delays: number[];
  /** The same by the clock, sleep and all. */
  clockDelays: number[];
}

/** @param known minutes at which the provider knew that a level was reached */
export function scoreLooks(
  looks: number[],
  known: number[],
  source: Source,
  { used, nextUse }: Machine,
): Score {
  const score: Score = {
    requests: looks.length,
    bytes: 0,
    days: source.minutes / 1_440,
    delays: [],
    clockDelays: [],
  };
  let last: number | undefined;
  for (const look of looks) {
    const now = source.left[look];
    score.bytes += HEADERS + (now === last ? 0 : BODY);
    last = now;
  }
  let next = 0;
  for (const at of known) {
    while ((looks[next] ?? Number.POSITIVE_INFINITY) < at) next += 1;
    const told = nextUse[looks[next] ?? used.length] ?? Number.POSITIVE_INFINITY;
    if (!Number.isFinite(told)) continue;
    // It was known at some time within the minute before.
    const within = ((at * 7_919) % 1_000) / 1_000;
    score.delays.push((used[told] ?? 0) - (used[at] ?? 0) + within);
    score.clockDelays.push(told - at + within);
  }
  return score;
}

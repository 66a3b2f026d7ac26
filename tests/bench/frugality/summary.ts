import type { Score } from './score-looks';

/** One way of looking, over all lines. */
export interface Row {
  name: string;
  /** A line and day. */
  requests: number;
  kilobytes: number;
  events: number;
  /** Minutes of use until the user was told. */
  median: number;
  p99: number;
  /** By the clock, nights and closed lids among them. */
  clockMedian: number;
  clockP99: number;
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const sumOf = (scores: Score[], of: (score: Score) => number): number =>
  scores.reduce((sum, score) => sum + of(score), 0);

export function summarise(name: string, scores: Score[]): Row {
  const days = sumOf(scores, (score) => score.days);
  const delays = scores.flatMap((score) => score.delays);
  const clock = scores.flatMap((score) => score.clockDelays);
  return {
    name,
    requests: sumOf(scores, (score) => score.requests) / days,
    kilobytes: sumOf(scores, (score) => score.bytes) / days / 1_000,
    events: delays.length,
    median: quantile(delays, 0.5),
    p99: quantile(delays, 0.99),
    clockMedian: quantile(clock, 0.5),
    clockP99: quantile(clock, 0.99),
  };
}

/** What `of` would be at `wanted`, between two fixed paces, on a scale of ratios. */
function between(rows: Row[], by: (row: Row) => number, of: (row: Row) => number, wanted: number) {
  const sorted = rows.toSorted((one, other) => by(one) - by(other));
  const after = Math.max(
    1,
    sorted.findIndex((row) => by(row) >= wanted),
  );
  const [low, high] = [sorted[after - 1], sorted[after]];
  if (low === undefined || high === undefined) return Number.NaN;
  const part = Math.log(wanted / by(low)) / Math.log(by(high) / by(low));
  return of(low) * (of(high) / of(low)) ** part;
}

/** How a row stands to fixed paces: below 1 is better. */
export function compare(row: Row, fixed: Row[]) {
  const best = fixed.toSorted((one, other) => one.p99 - other.p99)[0] ?? row;
  const sameRequests = between(
    fixed,
    (each) => each.requests,
    (each) => each.p99,
    row.requests,
  );
  return {
    best: best.name,
    requests: row.requests / best.requests,
    /** The first figure counts only while this is at most 1. */
    p99OfBest: row.p99 / best.p99,
    p99AtSameRequests: row.p99 / sameRequests,
  };
}

const HEAD = 'requests      kB   events   median      P99   median by clock    P99';

export const headOf = (): string => `${''.padEnd(18)}${HEAD}`;

export const rowOf = (row: Row): string =>
  row.name.padEnd(18) +
  [
    row.requests.toFixed(1).padStart(8),
    row.kilobytes.toFixed(1).padStart(8),
    String(row.events).padStart(9),
    row.median.toFixed(1).padStart(9),
    row.p99.toFixed(1).padStart(9),
    row.clockMedian.toFixed(1).padStart(18),
    row.clockP99.toFixed(0).padStart(7),
  ].join('');

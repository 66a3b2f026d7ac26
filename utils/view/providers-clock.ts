import type { RankedLine } from '../domain/rank';

/**
 * A line as though our clock were its provider's, which ends, resets and the history go by. Whatever
 * stands beside the end that the provider tells is told by the same clock.
 */
export function onProvidersClock(line: RankedLine): RankedLine {
  const { clockOffset } = line.connection.status;
  if (clockOffset === 0) return line;
  const status = { ...line.connection.status, clockOffset: 0 };
  return {
    ...line,
    now: line.now + clockOffset,
    line: { ...line.line, fetchedAt: line.line.fetchedAt + clockOffset },
    connection: { ...line.connection, status },
  };
}

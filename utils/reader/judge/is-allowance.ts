import type { Finding } from './finding';
import type { Line } from './line';

const TALK: ReadonlySet<string> = new Set(['hour', 'minute', 'second']);
const CLOCK = /^\d+:\d\d:\d\d$/;

/** What an allowance is counted in: data, messages, and time where it is talk time. */
export function isAllowance({ quantity, topic }: Finding, line: Line): boolean {
  const { kind, unit, start, end } = quantity;
  if (kind === 'data' || kind === 'messages') return true;
  // "30 min, 20 SMS": beside messages, minutes are talk time.
  if (topic === null)
    return unit === 'minute' && line.quantities.some((other) => other.kind === 'messages');
  if (topic !== 'voice') return false;
  return kind === 'duration'
    ? TALK.has(unit)
    : kind === 'time' && CLOCK.test(line.segment.folded.slice(start, end));
}

import type { Finding } from './finding';
import type { Line } from './line';
import { saysOtherwise } from './says-otherwise';

/**
 * "Left: 812.4 MB, 25 SMS, 40 minutes": the line goes on with what is left, where nothing between the
 * two says of what the second is a part.
 */
export function goesOnWith(left: Finding, one: Finding, lines: readonly Line[]): boolean {
  const line = left.at === one.at ? lines[one.at] : undefined;
  if (line === undefined || one.quantity.kind === 'data') return false;
  const [from, to] = [left.quantity.end, one.quantity.start];
  const between = ({ start }: { start: number }) => start >= from && start < to;
  return (
    !line.segment.folded.slice(from, to).includes('(') &&
    !line.quantities.some((other) => other.kind === 'data' && between(other)) &&
    !line.labels.some((label) => saysOtherwise(label) && between(label))
  );
}

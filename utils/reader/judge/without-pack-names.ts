import type { Line } from './line';
import { packBeforeIs } from './pack-before-is';

/** "Left from Month 230 min, 3 GB and 60 SMS is 145 minutes": what the pack is called is no amount. */
export function withoutPackNames(line: Line): void {
  const { labels, quantities, segment } = line;
  const names = quantities.flatMap((one) => {
    const before = packBeforeIs(one, labels, quantities, segment.folded);
    // The one size of what is left is its whole.
    return before.length > 1 || before[0]?.kind !== one.kind ? before : [];
  });
  if (names.length > 0) line.quantities = quantities.filter((one) => !names.includes(one));
}

import { isConditional } from './is-conditional';
import type { Line } from './line';

/** What a line that says "unlimited" itself gives a size. */
export const isLimited = (line: Line): boolean => isOnceUsedUp(line) || isPackFor(line);

/** "Once 4 GB are used up, without limit at low speed": so much is not without limit. */
const isOnceUsedUp = ({ labels, quantities, segment: { folded } }: Line): boolean =>
  quantities.some(({ kind }) => kind === 'data') &&
  labels.some(({ role }) => role === 'used-up') &&
  isConditional(folded);

/** "15 GB for 8 days. Unlimited 5G": what a pack brings has a size. */
const isPackFor = ({ quantities }: Line): boolean =>
  quantities.some(
    ({ kind, start }, at) =>
      kind === 'duration' &&
      quantities[at - 1]?.kind === 'data' &&
      start - (quantities[at - 1]?.end ?? 0) <= BETWEEN,
  );

/** "For" in any language. */
const BETWEEN = 10;

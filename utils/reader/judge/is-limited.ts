import { isConditional } from './is-conditional';
import { isSignedIn } from './kinds/is-own';
import type { Line } from './line';
import { itemOf } from './surroundings';

/** What a line that says "unlimited" itself gives a size, or explains. */
export const isLimited = (line: Line, lines: readonly Line[]): boolean =>
  isOnceUsedUp(line) ||
  isSlowThen(line) ||
  isPackFor(line) ||
  (isDefinition(line) && !isSignedIn(lines));

/** "Unlimited: you may use as much as you like" in a list: what the word means. */
const DEFINES = /^[^:–—\d]{3,40}(?::| -) \p{Ll}[^\d]{25}/u;
const isDefinition = (line: Line): boolean =>
  itemOf(line) !== null && DEFINES.test(line.segment.folded);

/** "Once 4 GB are used up, without limit at low speed": so much is not without limit. */
const isOnceUsedUp = ({ labels, quantities, segment: { folded } }: Line): boolean =>
  quantities.some(({ kind }) => kind === 'data') &&
  labels.some(({ role }) => role === 'used-up') &&
  isConditional(folded);

/** "After that you surf on without limit at 128 kbit/s": only what is slow then has no end. */
const isSlowThen = ({ quantities, segment: { folded } }: Line): boolean =>
  quantities.some(({ kind, end }) => kind === 'speed' && SLOW.test(folded.slice(end))) &&
  isConditional(folded);
const SLOW = /^ ?[kк]/;

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

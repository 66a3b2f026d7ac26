import { type Looked, standingOutlook } from './standing-outlook';
import { HOUR } from './time';
import { bytesLeft, whole } from './use-ledger';

/** Less than this share of the whole changes no outlook worth speaking of. */
const NOTICEABLE = 0.01;
const KEEPS_FOR = HOUR;

/** Is it time to work it out again? Not for every byte, and at least once an hour. */
export function needsOutlook(line: Looked, now: number): boolean {
  const left = bytesLeft(line.reading);
  if (left === null) return false;
  const standing = standingOutlook(line);
  if (standing === null) return true;
  const used = standing.leftBytes - left;
  return (
    Math.abs(now - standing.madeAt) >= KEEPS_FOR ||
    used > NOTICEABLE * whole(line.reading) ||
    (left <= 0 && standing.leftBytes > 0)
  );
}

import type { DataPlace } from '../../reader/json/read-data-places';
import type { FoundValue } from '../found';

/** As much as a page rounds. */
const ROUNDED = 0.006;
const BINARY = 1024 ** 3 / 1000 ** 3;
const DAY = 86_400_000;

/** 'binary': the same if the page's GB is 2^30 bytes, which the JSON's bytes then prove. */
export type Sameness = 'same' | 'binary' | null;

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * ROUNDED + 1;

const isMoment = (field: string): boolean => field === 'expiresAt' || field === 'resetsAt';

/** Does a value of the JSON say what a value of the page says? */
export function sameValue(found: FoundValue, place: DataPlace): Sameness {
  if (found.field !== place.field || typeof found.value !== 'number') return null;
  // A page that shows a day means some hour of it.
  if (isMoment(found.field))
    return Math.abs(found.value - place.value) <= 1.1 * DAY ? 'same' : null;
  if (found.bucket === null || found.bucket.kind !== place.bucket.kind) return null;
  if (found.bucket.kind === 'money' && found.currency !== place.unit) return null;
  if (near(found.value, place.value)) return 'same';
  const bytes = found.bucket.kind === 'data' && place.unit === 'B';
  return bytes && near(found.value * BINARY, place.value) ? 'binary' : null;
}

import { fold } from '../text/fold';
import type { Quantity } from '../tokens/token';

/** Endings that make a span of days or months what something is like: "30 günlük", "30-dniowy". */
const LIKE = fold(
  'روزه|ماهه|هفته ای|dniow|miesięczn|napos|дневн|дневен|дневна|денн|месячн|месечн|günlük|aylık|haftalık|denní|dienų|dnevn|tägig|dagars|dages|dagers|päivän|päevan',
);

const TERM = new RegExp(`^\\d{1,4}[ -]?(?:${LIKE})`, 'u');
const JOINED = /^\d{1,4}-\p{L}{2,}/u;

/** "2 GB of your 10 GB 30-day pack is left": a span that names a pack is neither left nor an end. */
export function namesTerm({ kind, start }: Quantity, folded: string): boolean {
  if (kind !== 'duration' && kind !== 'number') return false;
  const told = folded.slice(start, start + 24);
  return TERM.test(told) || (kind === 'duration' && JOINED.test(told));
}

/** "Main quota 24 hours: 5.62 GB" is for all hours of the day, and ends at none of them. */
export const namesAllDay = (
  { kind, unit, value, end }: Quantity,
  next: Quantity | undefined,
  folded: string,
): boolean =>
  kind === 'duration' &&
  unit === 'hour' &&
  value === DAY &&
  next?.kind === 'data' &&
  BEFORE.test(folded.slice(end, next.start));
const DAY = 86_400;
const BEFORE = /^\)? ?:? ?$/;

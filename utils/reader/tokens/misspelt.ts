import { isLetter } from '../text/letters';
import type { WrittenNumber } from './number';

/** Letters that are written for digits, by mistake or by design: O, l, I, the Cyrillic З and О. */
const ALIKE = 'oоοlіiз';

const isAlike = (mark: string): boolean => mark !== '' && ALIKE.includes(mark);

/** "1O GB", "З.2 GB": a part of what looks like a number is none, and the rest says another one. */
export function isMisspelt(folded: string, { start, end }: WrittenNumber): boolean {
  const next = folded.charAt(end);
  if (isAlike(next) && !isLetter(folded.charCodeAt(end + 1))) return true;
  const mark = folded.charAt(start - 1);
  return (
    (mark === '.' || mark === ',') &&
    isAlike(folded.charAt(start - 2)) &&
    !isLetter(folded.charCodeAt(start - 3))
  );
}

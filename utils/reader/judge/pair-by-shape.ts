import { SEAM } from '../text/letters';
import type { Line } from './line';
import type { Said } from './say';

const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages']);
const STATES: ReadonlySet<string> = new Set(['remaining', 'used']);
/** One line of a shape may be chance. */
const FEWEST = 2;

/**
 * "11.2 GB left" and "20 GB" in two elements of one line, "612 min left" and "1000 min" in the next
 * card: where cards are made alike and the second amount is never the smaller, it is the whole.
 */
export function pairByShape(said: readonly Said[][], lines: readonly Line[]): void {
  const alike = said.flatMap((ones, at): [Said, Said][] => {
    const folded = lines[at]?.segment.folded ?? '';
    const [part, whole, more] = ones;
    if (part === undefined || whole === undefined || more !== undefined) return [];
    return isShape(part, whole, folded) ? [[part, whole]] : [];
  });
  if (alike.length < FEWEST) return;
  const sizes = alike.map(([part, whole]) => whole.quantity.value - part.quantity.value);
  if (sizes.some((size) => size < 0) || sizes.every((size) => size === 0)) return;
  for (const [part, whole] of alike) {
    part.partner = whole;
    whole.partner = part;
    whole.whole = true;
  }
}

/** The second is all that its element holds, and the first says in its own what it is. */
function isShape(part: Said, whole: Said, folded: string): boolean {
  if (part.partner !== null || whole.partner !== null || part.whole || whole.whole) return false;
  if (!COUNTED.has(part.quantity.kind) || part.quantity.kind !== whole.quantity.kind) return false;
  if (part.label === null || part.label.weak || !STATES.has(part.label.role)) return false;
  const between = folded.slice(part.quantity.end, whole.quantity.start);
  const alone = folded.charAt(whole.quantity.start - 1) === SEAM;
  const last = folded.slice(whole.quantity.end).trim() === '';
  return alone && last && between.indexOf(SEAM) === between.length - 1;
}

import { SEAM } from '../text/letters';
import type { Label, Quantity } from '../tokens/token';

const ENDS: ReadonlySet<string> = new Set(['expiry', 'reset', 'expired', 'start', 'as-of']);
/** How far a date begins behind the mark: "Dienstag, den 2. Juni". */
const NEAR = 6;
/** At most an article and one word. */
const ONE_WORD = new RegExp(`^[\\s:${SEAM}-]*(?:\\p{L}{1,4} )?(?:\\p{L}{2,14}\\.?)?$`, 'u');
const SHORT_WORD = /(?:^|[^\p{L}\p{N}])\p{L}{2,3}$/u;

/**
 * "Valid until: Tuesday, 2 June", "vence el mié. 2 jun": between the word for an end and its date the
 * day of the week ends nothing.
 */
export function isDayOfWeek(
  folded: string,
  at: number,
  label: Label | undefined,
  next: Quantity | undefined,
): boolean {
  if (next?.kind !== 'date' || next.start <= at || next.start - at > NEAR) return false;
  if (label === undefined || !ENDS.has(label.role) || label.end > at) return false;
  const between = folded.slice(label.end, at);
  if (!ONE_WORD.test(between)) return false;
  return folded.charAt(at) === ',' || SHORT_WORD.test(between);
}

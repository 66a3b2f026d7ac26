import type { Said } from './say';

/** Less than this part of a whole would fit many. */
const LEAST = 1;

/** "3.42 GB | 10 GB | 34 %" in one line: the first is that part of the second. */
export function pairByPercent(said: readonly Said[], folded: string): void {
  const [part, whole, share, more] = said;
  if (part === undefined || whole === undefined || share === undefined || more !== undefined)
    return;
  if (part.quantity.kind !== 'data' || whole.quantity.kind !== 'data') return;
  if (share.quantity.kind !== 'percent' || [part, whole, share].some(isTold)) return;
  if (/[\p{L}\d]/u.test(folded.slice(part.quantity.end, whole.quantity.start))) return;
  const { value } = share.quantity;
  const comes = (100 * part.quantity.value) / whole.quantity.value;
  if (value < LEAST || value >= 100 || Math.abs(comes - value) > 0.5) return;
  part.partner = whole;
  whole.partner = part;
  whole.whole = true;
}

const isTold = ({ label, partner, whole }: Said): boolean =>
  label !== null || partner !== null || whole;

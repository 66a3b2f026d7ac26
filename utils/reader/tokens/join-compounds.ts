import { SEAM } from '../text/letters';
import type { Quantity } from './token';

/** 1 ГБ 9 МБ is one amount, as is 2 h 5 min. */
export function joinCompounds(quantities: readonly Quantity[], folded: string): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const last = joined[joined.length - 1];
    const joins =
      last !== undefined &&
      last.kind === quantity.kind &&
      (quantity.kind === 'data' || quantity.kind === 'duration') &&
      isSmaller(quantity, last) &&
      isOnlyGap(folded, last.end, quantity.start, quantity.kind === 'duration');
    if (joins) {
      last.value += quantity.value;
      last.end = quantity.end;
      delete last.doubtful;
    } else joined.push({ ...quantity });
  }
  return joined;
}

const ORDER = ['B', 'KB', 'KiB', 'MB', 'MiB', 'GB', 'GiB', 'TB', 'TiB'];
const TIMES = ['second', 'minute', 'hour', 'day'];

function isSmaller(part: Quantity, whole: Quantity): boolean {
  const order = part.kind === 'data' ? ORDER : TIMES;
  const [small, large] = [order.indexOf(part.unit), order.indexOf(whole.unit)];
  if (small === -1 || large <= small) return false;
  // "3G 1572602 KB": the network and an amount.
  return (
    part.value < (part.kind === 'data' ? Math.min(whole.value, unitOf(whole)) : whole.value) + 1
  );
}

const BYTES = [1, 1e3, 1024, 1e6, 1024 ** 2, 1e9, 1024 ** 3, 1e12, 1024 ** 4];
/** What one of a unit holds, however it is counted. */
const unitOf = ({ unit }: Quantity): number => (BYTES[ORDER.indexOf(unit)] ?? 0) * 1.1;

function isOnlyGap(folded: string, from: number, to: number, dotted: boolean): boolean {
  if (to - from > 4) return false;
  for (let at = from; at < to; at++) {
    const mark = folded.charAt(at);
    if (mark !== ' ' && mark !== SEAM && (mark !== '.' || !dotted)) return false;
  }
  return true;
}

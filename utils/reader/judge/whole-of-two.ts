import type { Quantity } from '../tokens/token';
import type { Bucket, Part } from './bucket';
import { isWholeSize } from './is-whole-size';

/**
 * "Available: 5.00 GB", "used: 1.07 GB", and no whole: plans are sold in whole gigabytes, and what is
 * left of one is odd as soon as it was used. So the larger one is the plan, whatever it is called.
 */
export function wholeOfTwo({ kind, parts }: Bucket): void {
  const { remaining, used, total } = parts;
  if (kind !== 'data' || remaining === undefined || used === undefined) return;
  if (total !== undefined) {
    // "Available: 5 GB", "1.07 of 5 GB used": available at the beginning.
    const same = remaining.quantity.value === total.quantity.value;
    if (same && used.quantity.value > 0 && used.partner === total) delete parts.remaining;
    return;
  }
  const [larger, smaller]: [Part, Part] =
    remaining.quantity.value > used.quantity.value ? ['remaining', 'used'] : ['used', 'remaining'];
  const [whole, part] = [parts[larger], parts[smaller]];
  if (whole === undefined || part === undefined) return;
  if (part.quantity.value === 0 || !isWholeSize(whole.quantity) || isRounded(part.quantity)) return;
  parts.total = whole;
  delete parts[larger];
}

const TENTH = 1e8;

/** "3.5 GB" may be of two plans of which one is "7.5 GB". */
const isRounded = ({ value }: Quantity): boolean => value % TENTH === 0;

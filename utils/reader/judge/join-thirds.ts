import { adds } from './agree';
import { amountOf, type Bucket, type Part } from './bucket';

const PARTS: readonly Part[] = ['remaining', 'used', 'total'];
/** A page of more is a list of something. */
const MOST = 60;

const countOf = ({ parts }: Bucket): number => Object.keys(parts).length;

/**
 * "23.41 GB" left in a tile at the top, and in the card below it the same, 16.59 GB used and 40 GB in
 * all: what was told twice is put with the other two.
 */
export function joinThirds(buckets: Bucket[]): void {
  for (const whole of buckets.slice(0, MOST)) {
    if (countOf(whole) !== 2) continue;
    const third = buckets.slice(0, MOST).find((one) => isThird(one, whole));
    if (third === undefined) continue;
    whole.parts = { ...third.parts, ...whole.parts };
    buckets.splice(buckets.indexOf(third), 1);
  }
}

function isThird(one: Bucket, whole: Bucket): boolean {
  if (one === whole || countOf(one) !== 1 || one.kind !== whole.kind) return false;
  if (one.purpose !== whole.purpose || one.daily !== whole.daily) return false;
  const [remaining, used, total] = PARTS.map((part) => {
    const [own, other] = [amountOf(whole, part), amountOf(one, part)];
    return own !== null && other !== null ? null : (own ?? other);
  });
  if (remaining == null || used == null || total == null) return false;
  return adds(remaining, used, total);
}

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
  joinSingles(buckets);
}

/** "9.3 GB left", "My use: 16.7 GB", "limited at 26 GB" in three cards. */
function joinSingles(buckets: Bucket[]): void {
  const singles = buckets.slice(0, MOST).filter((one) => countOf(one) === 1);
  for (const rest of singles.filter(({ parts }) => parts.remaining !== undefined))
    for (const spent of singles.filter(({ parts }) => parts.used !== undefined)) {
      if (!isAlike(rest, spent)) continue;
      const both = { ...rest, parts: { ...rest.parts, ...spent.parts } };
      const whole = singles.find((one) => one.parts.total !== undefined && isThird(one, both));
      if (whole === undefined) continue;
      rest.parts = { ...both.parts, ...whole.parts };
      for (const part of [spent, whole]) buckets.splice(buckets.indexOf(part), 1);
      return;
    }
}

const isAlike = (one: Bucket, other: Bucket): boolean =>
  one.kind === other.kind && one.purpose === other.purpose && one.daily === other.daily;

function isThird(one: Bucket, whole: Bucket): boolean {
  if (one === whole || countOf(one) !== 1 || !isAlike(one, whole)) return false;
  const [remaining, used, total] = PARTS.map((part) => {
    const [own, other] = [amountOf(whole, part), amountOf(one, part)];
    return own !== null && other !== null ? null : (own ?? other);
  });
  if (remaining == null || used == null || total == null) return false;
  return adds(remaining, used, total);
}

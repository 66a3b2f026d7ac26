import type { Bucket } from '../domain/model';
import { type Amount, minus } from './exact';

type Amounts = { [which in 'remaining' | 'used' | 'total']?: Amount | null | undefined };

function exactOf(amounts: Amounts): Pick<Bucket, 'exact'> {
  const beyond = Object.entries(amounts).flatMap(([which, amount]) =>
    amount?.exact === undefined ? [] : [[which, amount.exact]],
  );
  return beyond.length === 0 ? {} : { exact: Object.fromEntries(beyond) };
}

type Told = Pick<Bucket, 'id' | 'kind'> & Partial<Bucket>;

/** A bucket of which nothing is known but what is told here. */
export const newBucket = (amounts: Amounts, told: Told): Bucket => ({
  name: '',
  remaining: amounts.remaining?.value ?? null,
  used: amounts.used?.value ?? null,
  total: amounts.total?.value ?? null,
  ...exactOf(amounts),
  currency: null,
  unlimited: false,
  state: 'unknown',
  startsAt: null,
  expiresAt: null,
  ...told,
});

/** A bucket of a source that tells how much there was and was used; of what is used up, nothing is left. */
export function usedBucket(total: Amount | null, used: Amount | null, told: Told): Bucket {
  if (total === null || used === null) return newBucket({ total, used }, told);
  const left = minus(total, used);
  const remaining = left.value < 0 ? { value: 0 } : left;
  return newBucket({ total, used, remaining }, { ...told, estimated: true });
}

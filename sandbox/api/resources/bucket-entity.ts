import type { Bucket } from '../../world/bucket';
import type { Line } from '../../world/line';
import { hrefOf } from '../addresses';
import type { Entity } from '../entity';
import { productRef } from '../references';
import { period, quantity } from '../values';

/** A bucket as both interfaces show it. An unlimited one has a name for what remains, no amount. */
export function bucketEntity(origin: string, line: Line, bucket: Bucket): Entity {
  const { remaining, measures } = bucket;
  const currency = line.balance?.currency ?? 'JPY';
  return {
    id: bucket.id,
    href: hrefOf(origin, 'bucket', bucket.id),
    '@type': 'Bucket',
    name: bucket.name.en,
    usageType: measures,
    isShared: false,
    product: [productRef(origin, line)],
    ...(remaining === 'unlimited'
      ? { remainingValueName: 'Unlimited' }
      : {
          remainingValue: quantity(measures, remaining, currency),
          remainingValueName: 'Remaining',
        }),
    status: bucket.status,
    validFor: period(bucket.startsAt, bucket.endsAt),
  };
}

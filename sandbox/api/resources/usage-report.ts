import { type Bucket, bucketsOf } from '../../world/bucket';
import type { Line } from '../../world/line';
import { measuredAt } from '../../world/measured-at';
import { linesOf, offeringOf } from '../../world/world';
import { hrefOf } from '../addresses';
import type { Entity, View } from '../entity';
import { dateTime, period, quantity } from '../values';
import { bucketEntity } from './bucket-entity';

function withCounter(origin: string, line: Line, bucket: Bucket): Entity {
  const entity = {
    ...bucketEntity(origin, line, bucket),
    // The schema wants each of these to be either a Bucket or a BucketRef, never both; but any
    // Bucket with an id is a BucketRef too, unless it has what no reference can have.
    '@referredType': null,
  };
  if (bucket.used === undefined) return entity;
  const counter = {
    '@type': 'BucketCounter',
    counterType: 'used',
    level: 'global',
    value: quantity(bucket.measures, bucket.used, 'JPY'),
    consumptionPeriod: period(bucket.startsAt, bucket.endsAt),
  };
  return { ...entity, bucketCounter: [counter] };
}

/** TMF677 v5.1: what each line has used and has left, and when that was measured. */
export const listUsageReports = ({ world, now, subscriber, origin }: View): Entity[] =>
  linesOf(world, subscriber).map((line) => {
    const id = `report-${line.id}`;
    const measured = dateTime(measuredAt(line, now));
    return {
      id,
      href: hrefOf(origin, 'usageConsumptionReport', id),
      '@type': 'UsageConsumptionReport',
      name: line.name,
      effectiveDate: measured,
      lastUpdate: measured,
      product: [
        {
          id: line.id,
          href: hrefOf(origin, 'product', line.id),
          name: line.name,
          '@type': 'UsageConsumptionProductRef',
        },
      ],
      bucket: bucketsOf(line, offeringOf(world, line), now).map((bucket) =>
        withCounter(origin, line, bucket),
      ),
    };
  });

import { bucketsOf } from '../../world/bucket';
import { linesOf, offeringOf } from '../../world/world';
import type { Entity, View } from '../entity';
import { bucketEntity } from './bucket-entity';

/** TMF654 v4: what is left in each bucket. */
export const listBuckets = ({ world, now, subscriber, origin }: View): Entity[] =>
  linesOf(world, subscriber).flatMap((line) =>
    bucketsOf(line, offeringOf(world, line), now).map((bucket) =>
      bucketEntity(origin, line, bucket),
    ),
  );

import type { BucketView } from '../utils/view/shapes';
import { Bar } from './Bar';
import './BucketList.css';

interface Props {
  buckets: BucketView[];
}

/** The line's further allowances, each with what is left of what. */
export function BucketList({ buckets }: Props) {
  return (
    <dl class="buckets">
      {buckets.map((bucket) => (
        <div key={bucket.id} class="buckets__bucket">
          <dt class="buckets__name">{bucket.name}</dt>
          <Bar bar={bucket.bar} size="row-time" />
          <dd class="buckets__value">
            <bdi class="buckets__amount">{bucket.value}</bdi>
            {bucket.detail && (
              <>
                {' '}
                <bdi class="buckets__detail">{bucket.detail}</bdi>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

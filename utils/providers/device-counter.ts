import type { Poll } from '../domain/model';
import { type Amount, minus } from './exact';
import { newBucket } from './new-bucket';
import { newReading } from './new-reading';

/** The month as a device counts it. */
interface Counter {
  used: Amount;
  /** What the user set in the device; a limit of nothing is none. */
  limit: Amount | null;
  startsAt: number | null;
  resetsAt: number | null;
}

/** A device has one counter, and knows nothing of the plan behind it. */
export function counterPoll(name: string, { used, limit, startsAt, resetsAt }: Counter): Poll {
  const total = limit?.value === 0 ? null : limit;
  // It counts on beyond its limit, and what is left is less than nothing then.
  const remaining = total === null ? null : minus(total, used);
  const times = { startsAt, expiresAt: resetsAt, resetsAt };
  const bucket = newBucket({ remaining, used, total }, { id: 'month', kind: 'data', ...times });
  return {
    readings: [newReading({ lineId: 'device', name, buckets: [bucket], source: 'device' })],
    plans: null,
    // A device without a network has the date of its factory.
    clockOffset: 0,
    endpoints: {},
  };
}

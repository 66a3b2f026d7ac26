import type { Poll, Reading } from '../domain/model';
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

/** A card in a device: the carrier knows it by another name. */
type Card = Pick<Reading, 'lineId' | 'name'>;

/** A counter of a device, which knows nothing of the plan behind it. */
export function counterReading(card: Card, { used, limit, startsAt, resetsAt }: Counter): Reading {
  const total = limit?.value === 0 ? null : limit;
  // It counts on beyond its limit, and what is left is less than nothing then.
  const remaining = total === null ? null : minus(total, used);
  const times = { startsAt, expiresAt: resetsAt, resetsAt };
  const bucket = newBucket({ remaining, used, total }, { id: 'month', kind: 'data', ...times });
  return newReading({ ...card, buckets: [bucket], source: 'device' });
}

/** What a device tells, and no more than that. */
export const devicePoll = (readings: Reading[]): Poll => ({
  readings,
  plans: null,
  // A device without a network has the date of its factory.
  clockOffset: 0,
  endpoints: {},
});

/** Most devices have one counter. */
export const counterPoll = (name: string, counter: Counter): Poll =>
  devicePoll([counterReading({ lineId: 'device', name }, counter)]);

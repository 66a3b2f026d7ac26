import type { DayRow, HourRow } from '../../utils/domain/history/history-rows';
import { rollUp } from '../../utils/domain/history/roll-up';
import type { Sample } from '../../utils/domain/sample';
import type { Store } from '../../utils/store/open';
import { addSamples } from '../../utils/store/roll-up';
import { transact } from '../../utils/store/transact';

const HISTORY = ['samples', 'hours', 'days', 'pruned'] as const;

/** As a commit does it, in one transaction. */
export const tellStore = (store: Store, samples: readonly Sample[]): Promise<void> =>
  transact(store, HISTORY, (write) => addSamples(write, samples));

interface Rows {
  hours: HourRow[];
  days: DayRow[];
}

const inOrder = ({ hours, days }: Rows): Rows => {
  const place = (row: HourRow | DayRow): string =>
    JSON.stringify([row.lineKey, row.bucketId, 'day' in row ? row.day : row.date, { ...row }]);
  const by = (one: HourRow | DayRow, other: HourRow | DayRow): number =>
    place(one) < place(other) ? -1 : 1;
  return { hours: hours.sort(by), days: days.sort(by) };
};

export const rowsOf = async (store: Store): Promise<Rows> =>
  inOrder({ hours: await store.getAll('hours'), days: await store.getAll('days') });

/** The rows that the samples in the store make together. */
export async function rowsByAll(store: Store): Promise<Rows> {
  const buckets = new Map<string, Sample[]>();
  for (const sample of await store.getAll('samples')) {
    const key = JSON.stringify([sample.lineKey, sample.bucketId]);
    buckets.set(key, [...(buckets.get(key) ?? []), sample]);
  }
  const rolled = [...buckets.values()].map(rollUp);
  return inOrder({
    hours: rolled.flatMap(({ hours }) => hours),
    days: rolled.flatMap(({ days }) => days),
  });
}

import type { StoreKey } from 'idb';
import type { DayRow, HourRow } from '../domain/history/history-rows';
import type { Schema } from './schema';

type HourId = Pick<HourRow, 'lineKey' | 'day' | 'bucketId' | 'counts'>;
type DayId = Pick<DayRow, 'lineKey' | 'date' | 'bucketId' | 'counts'>;

/** Rows of the history are found by line and time first: that is how they are asked for. */
export const hourKey = ({ lineKey, day, bucketId, counts }: HourId): StoreKey<Schema, 'hours'> => [
  lineKey,
  day,
  bucketId,
  counts ? 1 : 0,
];

export const dayKey = (row: DayId & Pick<DayRow, 'country'>): StoreKey<Schema, 'days'> => [
  row.lineKey,
  row.date,
  row.bucketId,
  row.counts ? 1 : 0,
  row.country ?? '',
];

/** The rows of one bucket and day, whatever the country. */
export function daysInAnyCountry({ lineKey, date, bucketId, counts }: DayId): IDBKeyRange {
  const of = [lineKey, date, bucketId, counts ? 1 : 0];
  return IDBKeyRange.bound(of, [...of, []]);
}

import type { DayRow, HourRow } from '../domain/history/history-rows';
import type { Store } from './open';

/**
 * Hours of all buckets of a line, ascending by day.
 * @param fromDay UTC days since 1970, both ends among them
 */
export const readHours = (
  store: Store,
  lineKey: string,
  fromDay: number,
  toDay: number,
): Promise<HourRow[]> =>
  store.getAll('hours', IDBKeyRange.bound([lineKey, fromDay], [lineKey, toDay, []]));

/**
 * Days of all buckets of a line, ascending by date.
 * @param from `2026-11-21`, both ends among them; all that there are where it is not said
 */
export const readDays = (
  store: Store,
  lineKey: string,
  from: string | null = null,
  to: string | null = null,
): Promise<DayRow[]> =>
  store.getAll('days', IDBKeyRange.bound([lineKey, from ?? ''], [lineKey, to ?? [], []]));

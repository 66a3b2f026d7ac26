import type { ReadonlySignal } from '@preact/signals';
import type { DayRow, HourRow } from '../domain/history/history-rows';
import { readDays, readHours } from '../store/history';
import { followWanted } from './follow-wanted';

/** What of a line's history is asked for: hours by the provider's UTC days, days by the user's dates. */
export interface HistoryWanted {
  lineKey: string;
  hoursFrom: number;
  hoursTo: number;
  daysFrom: string;
}

/** `of`: the line that the rows are of; null before the first read. */
export interface History {
  of: string | null;
  hours: HourRow[];
  days: DayRow[];
}

const NONE: History = { of: null, hours: [], days: [] };

/** Roll-ups of one line, two reads however long it has been watched; never samples. */
export const followHistory = (
  wanted: ReadonlySignal<HistoryWanted | null>,
): ReadonlySignal<History> =>
  followWanted(wanted, NONE, async (store, { lineKey, hoursFrom, hoursTo, daysFrom }) => {
    const [hours, days] = await Promise.all([
      readHours(store, lineKey, hoursFrom, hoursTo),
      readDays(store, lineKey, daysFrom),
    ]);
    return { of: lineKey, hours, days };
  });

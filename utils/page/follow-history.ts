import type { ReadonlySignal } from '@preact/signals';
import { effect } from '@preact/signals';
import type { DayRow, HourRow } from '../domain/history/history-rows';
import { readDays, readHours } from '../store/history';
import { followQuery } from './follow-query';

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
export function followHistory(
  wanted: ReadonlySignal<HistoryWanted | null>,
): ReadonlySignal<History> {
  const { value, again } = followQuery(NONE, async (store) => {
    const asked = wanted.value;
    if (asked === null) return NONE;
    const { lineKey, hoursFrom, hoursTo, daysFrom } = asked;
    const [hours, days] = await Promise.all([
      readHours(store, lineKey, hoursFrom, hoursTo),
      readDays(store, lineKey, daysFrom),
    ]);
    return { of: lineKey, hours, days };
  });
  let before = '';
  effect(() => {
    // The time passes, and what is wanted is mostly the same.
    const now = JSON.stringify(wanted.value);
    if (now === before) return;
    before = now;
    again();
  });
  return value;
}

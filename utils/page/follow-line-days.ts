import type { ReadonlySignal } from '@preact/signals';
import type { DayRow } from '../domain/history/history-rows';
import { readDays } from '../store/history';
import { followWanted } from './follow-wanted';

/** `of`: the line that the rows are of; null before they were read. */
export interface LineDays {
  of: string | null;
  rows: DayRow[];
}

const NONE: LineDays = { of: null, rows: [] };

/** The days of one line from a date on, once somebody asks for a line. */
export const followLineDays = (
  wanted: ReadonlySignal<{ lineKey: string; from: string } | null>,
): ReadonlySignal<LineDays> =>
  followWanted(wanted, NONE, async (store, { lineKey, from }) => ({
    of: lineKey,
    rows: await readDays(store, lineKey, from),
  }));

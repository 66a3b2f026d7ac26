import type { ReadonlySignal } from '@preact/signals';
import { effect } from '@preact/signals';
import type { DayRow } from '../domain/history/history-rows';
import { readDays } from '../store/history';
import { followQuery } from './follow-query';

/** `of`: the line that the rows are of; null before they were read. */
export interface LineDays {
  of: string | null;
  rows: DayRow[];
}

const NONE: LineDays = { of: null, rows: [] };

/** The days of one line from a date on, once somebody asks for a line. */
export function followLineDays(
  wanted: ReadonlySignal<{ lineKey: string; from: string } | null>,
): ReadonlySignal<LineDays> {
  const { value, again } = followQuery(NONE, async (store) => {
    const asked = wanted.peek();
    if (asked === null) return NONE;
    return { of: asked.lineKey, rows: await readDays(store, asked.lineKey, asked.from) };
  });
  effect(() => {
    if (wanted.value !== null) again();
  });
  return value;
}

import type { ReadonlySignal } from '@preact/signals';
import { sumUse } from '../domain/history/sum-use';
import { readDays } from '../store/history';
import { followWanted } from './follow-wanted';

interface Wanted {
  lineKeys: readonly string[];
  from: string;
}

/** What each line used of its main data from a date on, bytes; empty before somebody asked. */
export const followUseOfLines = (
  wanted: ReadonlySignal<Wanted | null>,
): ReadonlySignal<ReadonlyMap<string, number>> =>
  followWanted<Wanted, ReadonlyMap<string, number>>(
    wanted,
    new Map(),
    async (store, { lineKeys, from }) => {
      const used = new Map<string, number>();
      for (const lineKey of lineKeys) {
        const months = sumUse(await readDays(store, lineKey, from), 'month');
        used.set(
          lineKey,
          months.reduce((sum, month) => sum + month.used, 0),
        );
      }
      return used;
    },
  );

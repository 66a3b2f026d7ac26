import type { IDBPTransaction } from 'idb';
import { DAY } from '../domain/time';
import type { Store } from './open';
import { PRUNED } from './pruned';
import type { Pruned, Schema } from './schema';
import { readSettings } from './settings';
import { transact } from './transact';

const TOUCHED = ['samples', 'hours', 'pruned', 'settings'] as const;

type Write = IDBPTransaction<Schema, typeof TOUCHED, 'readwrite'>;

const HOURS_KEPT = 400;
/** Rows that one transaction deletes at most; what is left goes with the next. */
const AT_A_TIME = 2_000;

/** Everything after all keys that begin like this. */
const pastAll = (...parts: (string | number)[]): IDBValidKey[] => [...parts, []];

/**
 * Drops samples that are older than the user wants them kept, from the begin of a UTC day, and hours
 * after 400 days; days stay. Done once a day, a part at a time.
 */
export async function pruneHistory(store: Store, now: number): Promise<void> {
  const today = Math.floor(now / DAY);
  const known = await store.get('pruned', PRUNED);
  if (known?.doneOn === today) return;
  await transact(store, TOUCHED, async (write) => {
    const stored = await write.objectStore('settings').get('settings');
    const { historyDays } = readSettings(stored);
    // Never back: what was dropped does not return by keeping more. Only a border that lies ahead,
    // as a clock that was wrong leaves it, comes back to today: else nothing would be taken till then.
    const samplesBefore = Math.min(known?.samplesFrom ?? 0, today * DAY);
    const hoursBefore = Math.min(known?.hoursFrom ?? 0, today);
    const samplesFrom = Math.max(samplesBefore, (today - historyDays) * DAY);
    const hoursFrom = Math.max(hoursBefore, today - HOURS_KEPT);
    const budget = await dropSamples(write, samplesFrom, AT_A_TIME);
    const left = await dropHours(write, hoursFrom, budget);
    const pruned: Pruned = {
      samplesFrom,
      hoursFrom,
      doneOn: left > 0 ? today : (known?.doneOn ?? 0),
    };
    await write.objectStore('pruned').put(pruned, PRUNED);
  });
}

/** @returns how many more may be deleted */
async function dropSamples(write: Write, from: number, budget: number): Promise<number> {
  const rows = write.objectStore('samples');
  let left = budget;
  let cursor = await rows.openKeyCursor();
  while (cursor !== null && left > 0) {
    const [lineKey, bucketId] = cursor.key;
    const old = IDBKeyRange.bound([lineKey, bucketId], [lineKey, bucketId, from], false, true);
    const last = await rows.openKeyCursor(old, 'prev');
    if (last !== null) {
      // From the begin of its day, because the first of a day is always taken: the next sample, and
      // one that comes late, are held against what is known for sure.
      const [, , at] = last.key;
      const anchor = [lineKey, bucketId, Math.floor(at / DAY) * DAY];
      left -= await dropSome(
        rows,
        IDBKeyRange.bound([lineKey, bucketId], anchor, false, true),
        left,
      );
    }
    cursor = await rows.openKeyCursor(IDBKeyRange.lowerBound(pastAll(lineKey, bucketId)));
  }
  return left;
}

async function dropHours(write: Write, from: number, budget: number): Promise<number> {
  const rows = write.objectStore('hours');
  let left = budget;
  let cursor = await rows.openKeyCursor();
  while (cursor !== null && left > 0) {
    const [lineKey] = cursor.key;
    left -= await dropSome(rows, IDBKeyRange.bound([lineKey], [lineKey, from], false, true), left);
    cursor = await rows.openKeyCursor(IDBKeyRange.lowerBound(pastAll(lineKey)));
  }
  return left;
}

interface Rows<Key> {
  getAllKeys: (range: IDBKeyRange, most: number) => Promise<Key[]>;
  delete: (range: IDBKeyRange) => Promise<void>;
}

/** Deletes the first of a range. */
async function dropSome<Key>(rows: Rows<Key>, range: IDBKeyRange, most: number): Promise<number> {
  const keys = await rows.getAllKeys(range, most);
  const last = keys.at(-1);
  if (last !== undefined) await rows.delete(IDBKeyRange.bound(range.lower, last));
  return keys.length;
}

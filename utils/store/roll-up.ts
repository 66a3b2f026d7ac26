import type { IDBPTransaction, StoreNames } from 'idb';
import { applyDay, applyHours } from '../domain/history/apply-changes';
import {
  insertSamples,
  newSamples,
  reachesBack,
  reachesOn,
} from '../domain/history/insert-samples';
import type { DayChange, HourChange, RowChanges } from '../domain/history/row-changes';
import type { Sample } from '../domain/sample';
import { dayKey, daysInAnyCountry, hourKey } from './history-keys';
import type { Schema } from './schema';

/**
 * Any transaction that may write samples, hours, days and how far they were cut back; nothing but the
 * database is awaited in here.
 */
export type HistoryWrite = Pick<
  IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>,
  'objectStore'
>;

/** Under this name it is kept how far the history was cut back. */
export const PRUNED = 'history';

/**
 * Writes samples and what they change in hours and days. What is read does not grow with the history:
 * the samples next to the new ones, and the rows that change.
 */
export async function addSamples(write: HistoryWrite, samples: readonly Sample[]): Promise<void> {
  if (samples.length === 0) return;
  const pruned = await write.objectStore('pruned').get(PRUNED);
  // What stood before it is gone, and with it what this one would have to be held against.
  const taken = samples.filter(({ at }) => at >= (pruned?.samplesFrom ?? at));
  for (const each of byBucket(taken)) {
    await addToBucket(write, each, pruned?.hoursFrom ?? Number.NEGATIVE_INFINITY);
  }
}

/** In order of their moments. A moment that is none fails where it is to be a key. */
function byBucket(samples: readonly Sample[]): Sample[][] {
  const buckets = new Map<string, Sample[]>();
  for (const sample of [...samples].sort((one, other) => one.at - other.at)) {
    const key = JSON.stringify([sample.lineKey, sample.bucketId]);
    buckets.set(key, [...(buckets.get(key) ?? []), sample]);
  }
  return [...buckets.values()];
}

const keyOf = ({ lineKey, bucketId, at }: Sample): [string, string, number] => [
  lineKey,
  bucketId,
  at,
];

async function addToBucket(
  write: HistoryWrite,
  told: readonly Sample[],
  hoursFrom: number,
): Promise<void> {
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return;
  const { before, between } = await readUntil(write, first, last);
  const inserted = newSamples(between, told);
  if (inserted.length === 0) return;
  const after = await readAfter(write, last, inserted);
  const rows = write.objectStore('samples');
  await Promise.all(inserted.map((sample) => rows.put(sample)));
  await writeChanges(write, insertSamples([...before, ...between, ...after], inserted), hoursFrom);
}

/** What is kept from the first to the last, and as much before as is needed; both in order. */
async function readUntil(
  write: HistoryWrite,
  first: Sample,
  last: Sample,
): Promise<{ before: Sample[]; between: Sample[] }> {
  const known = IDBKeyRange.bound([first.lineKey, first.bucketId], keyOf(last));
  let cursor = await write.objectStore('samples').openCursor(known, 'prev');
  const before: Sample[] = [];
  const between: Sample[] = [];
  while (cursor !== null && !reachesBack(before)) {
    (cursor.value.at < first.at ? before : between).push(cursor.value);
    cursor = await cursor.continue();
  }
  return { before: before.reverse(), between: between.reverse() };
}

async function readAfter(
  write: HistoryWrite,
  last: Sample,
  inserted: readonly Sample[],
): Promise<Sample[]> {
  const later = IDBKeyRange.bound(keyOf(last), [last.lineKey, last.bucketId, []], true);
  let cursor = await write.objectStore('samples').openCursor(later);
  const after: Sample[] = [];
  while (cursor !== null && !reachesOn(inserted, after)) {
    after.push(cursor.value);
    cursor = await cursor.continue();
  }
  return after;
}

async function writeChanges(
  write: HistoryWrite,
  { hours, days }: RowChanges,
  hoursFrom: number,
): Promise<void> {
  const kept = [...hours.values()].filter(({ day }) => day >= hoursFrom);
  await Promise.all([
    ...kept.map((change) => writeHours(write, change)),
    ...[...days.values()].map((change) => writeDay(write, change)),
  ]);
}

async function writeHours(write: HistoryWrite, change: HourChange): Promise<void> {
  const rows = write.objectStore('hours');
  const key = hourKey(change);
  const row = applyHours(await rows.get(key), change);
  await (row === null ? rows.delete(key) : rows.put(row, key));
}

async function writeDay(write: HistoryWrite, change: DayChange): Promise<void> {
  const rows = write.objectStore('days');
  const before = await rows.getAll(daysInAnyCountry(change));
  const after = applyDay(before, change);
  const kept = new Set(after.map(({ country }) => country));
  const gone = before.filter(({ country }) => !kept.has(country));
  await Promise.all([
    ...gone.map((row) => rows.delete(dayKey(row))),
    ...after.map((row) => rows.put(row, dayKey(row))),
  ]);
}

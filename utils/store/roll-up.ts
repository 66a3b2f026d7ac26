import type { IDBPTransaction, StoreNames } from 'idb';
import { unwrap } from 'idb';
import { applyDay, applyHours } from '../domain/history/apply-changes';
import type { DayRow } from '../domain/history/history-rows';
import {
  insertSamples,
  newSamples,
  reachesBack,
  reachesOn,
} from '../domain/history/insert-samples';
import type { DayChange, HourChange, RowChanges } from '../domain/history/row-changes';
import type { Sample } from '../domain/sample';
import { HOUR } from '../domain/time';
import { answerOf } from './answer-of';
import { dayKey, daysInAnyCountry, hourKey } from './history-keys';
import { PRUNED } from './pruned';
import { putEach } from './put-each';
import type { Schema } from './schema';

/**
 * Any transaction that may write samples, hours, days and how far they were cut back; nothing but the
 * database is awaited in here.
 */
export type HistoryWrite = Pick<
  IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>,
  'objectStore'
>;

/** Buckets that are written side by side: none waits for another, and memory holds them all. */
const AT_ONCE = 200;
/** Most samples lie no further apart than three of them in so much time. */
const NEAR = 8 * HOUR;
const NEAR_ROWS = 100;

/**
 * Writes samples and what they change in hours and days. What is read does not grow with the history:
 * the samples next to the new ones, and the rows that change.
 */
export async function addSamples(write: HistoryWrite, samples: readonly Sample[]): Promise<void> {
  if (samples.length === 0) return;
  const pruned = await write.objectStore('pruned').get(PRUNED);
  // What stood before it is gone, and with it what this one would have to be held against.
  const taken = samples.filter(({ at }) => at >= (pruned?.samplesFrom ?? at));
  const hoursFrom = pruned?.hoursFrom ?? Number.NEGATIVE_INFINITY;
  const buckets = byBucket(taken);
  for (let at = 0; at < buckets.length; at += AT_ONCE) {
    const some = buckets.slice(at, at + AT_ONCE);
    await Promise.all(some.map((each) => addToBucket(write, each, hoursFrom)));
  }
}

/** In order of their moments. A moment that is none fails where it is to be a key. */
function byBucket(samples: readonly Sample[]): Sample[][] {
  const buckets = new Map<string, Sample[]>();
  for (const sample of [...samples].sort((one, other) => one.at - other.at)) {
    const key = JSON.stringify([sample.lineKey, sample.bucketId]);
    const known = buckets.get(key);
    if (known === undefined) buckets.set(key, [sample]);
    else known.push(sample);
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
  const near = await readNear(write, first);
  const { before, between } = await readUntil(write, first, last, near);
  const inserted = newSamples(between, told);
  if (inserted.length === 0) return;
  const after = await readAfter(write, last, inserted, near);
  putEach(unwrap(write.objectStore('samples')), inserted);
  await writeChanges(write, insertSamples([...before, ...between, ...after], inserted), hoursFrom);
}

/**
 * All that is kept from a little before the first on, as the newest sample of most buckets needs no
 * more, and a cursor would ask for it row by row. Null where that is a lot.
 */
async function readNear(write: HistoryWrite, first: Sample): Promise<Sample[] | null> {
  const of = [first.lineKey, first.bucketId];
  const range = IDBKeyRange.bound([...of, first.at - NEAR], [...of, []]);
  const kept = unwrap(write.objectStore('samples'));
  const rows: Sample[] = await answerOf(kept.getAll(range, NEAR_ROWS));
  return rows.length < NEAR_ROWS ? rows : null;
}

/** What is kept from the first to the last, and as much before as is needed; both in order. */
async function readUntil(
  write: HistoryWrite,
  first: Sample,
  last: Sample,
  near: readonly Sample[] | null,
): Promise<{ before: Sample[]; between: Sample[] }> {
  const before: Sample[] = [];
  const between: Sample[] = [];
  const take = (sample: Sample): number => (sample.at < first.at ? before : between).push(sample);
  for (const sample of (near ?? []).toReversed()) {
    if (sample.at <= last.at && !reachesBack(before)) take(sample);
  }
  if (!reachesBack(before)) {
    const begin = [first.lineKey, first.bucketId];
    const known =
      near === null
        ? IDBKeyRange.bound(begin, keyOf(last))
        : IDBKeyRange.bound(begin, [...begin, first.at - NEAR], false, true);
    let cursor = await write.objectStore('samples').openCursor(known, 'prev');
    while (cursor !== null && !reachesBack(before)) {
      take(cursor.value);
      cursor = await cursor.continue();
    }
  }
  return { before: before.reverse(), between: between.reverse() };
}

async function readAfter(
  write: HistoryWrite,
  last: Sample,
  inserted: readonly Sample[],
  near: readonly Sample[] | null,
): Promise<Sample[]> {
  const after: Sample[] = [];
  for (const sample of near ?? []) {
    if (sample.at > last.at && !reachesOn(inserted, after)) after.push(sample);
  }
  if (near !== null) return after;
  const later = IDBKeyRange.bound(keyOf(last), [last.lineKey, last.bucketId, []], true);
  let cursor = await write.objectStore('samples').openCursor(later);
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
  const rows = unwrap(write.objectStore('hours'));
  const key = hourKey(change);
  const row = applyHours(await answerOf(rows.get(key)), change);
  // The transaction tells whether it was done.
  if (row === null) rows.delete(key);
  else rows.put(row, key);
}

async function writeDay(write: HistoryWrite, change: DayChange): Promise<void> {
  const rows = unwrap(write.objectStore('days'));
  const before: DayRow[] = await answerOf(rows.getAll(daysInAnyCountry(change)));
  const after = applyDay(before, change);
  const kept = new Set(after.map(({ country }) => country));
  for (const row of before) if (!kept.has(row.country)) rows.delete(dayKey(row));
  putEach(rows, after, dayKey);
}

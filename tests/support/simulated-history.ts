import { serialize } from 'node:v8';
import type { Sample } from '../../utils/domain/sample';
import { DAY, MINUTE } from '../../utils/domain/time';
import type { Store } from '../../utils/store/open';
import { pruneHistory } from '../../utils/store/prune-history';
import { GB, MB } from './builders';
import { aSample } from './fake-rows';
import { tellStore } from './history-of-store';

const CYCLE = 30 * DAY;
const START = Date.UTC(2026, 0, 1);

/** A seeded number, 0…1, for each moment and bucket. */
function chance(at: number, bucket: number): number {
  let mixed = Math.imul(at / MINUTE + 1, 0x9e3779b1) ^ Math.imul(bucket + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}

/** Two buckets that change with almost every poll, filled up each month. */
function* day(start: number, from: number, step: number, left: number[]): Generator<Sample> {
  for (let at = from; at < from + DAY; at += step) {
    for (const [bucket, id] of ['data', 'night'].entries()) {
      const isNew = (at - start) % CYCLE === 0;
      const used = Math.floor(chance(at, bucket) * 5 * MB);
      const remaining = isNew ? 20 * GB : Math.max(0, (left[bucket] ?? 20 * GB) - used);
      left[bucket] = remaining;
      const amounts = { remaining, used: 20 * GB - remaining, total: 20 * GB };
      const endsAt = at - ((at - start) % CYCLE) + CYCLE;
      yield aSample({ bucketId: id, at, ...amounts, endsAt, counts: bucket === 0 });
    }
  }
}

/**
 * Lives through so many days, a week at a time, as the worker would: written, rolled up, cut back.
 * @param minutes between two polls on a day of that number
 * @param start the midnight, UTC, at which they begin
 * @returns the moment at which they end
 */
export async function liveThrough(
  store: Store,
  days: number,
  minutes: (day: number) => number,
  start = START,
): Promise<number> {
  const left: number[] = [];
  for (let week = 0; week < days; week += 7) {
    const samples: Sample[] = [];
    for (let each = week; each < Math.min(days, week + 7); each += 1) {
      samples.push(...day(start, start + each * DAY, minutes(each) * MINUTE, left));
    }
    await tellStore(store, samples);
    await pruneHistory(store, start + Math.min(days, week + 7) * DAY);
  }
  return start + days * DAY;
}

export const bytesOf = (rows: readonly unknown[]): number =>
  rows.reduce<number>((sum, row) => sum + serialize(row).byteLength, 0);

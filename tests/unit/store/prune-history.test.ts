import { beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import type { Store } from '../../../utils/store/open';
import { pruneHistory } from '../../../utils/store/prune-history';
import { GB, MB, NOW } from '../../support/builders';
import { aSample } from '../../support/fake-rows';
import { dump, freshStore } from '../../support/fake-store';
import { rowsByAll, rowsOf, tellStore } from '../../support/history-of-store';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

/** One every six hours, from so many days ago until now. */
const since = (days: number, until = 0, bucketId = 'data') =>
  Array.from({ length: (days - until) * 4 }, (_, index) =>
    aSample({ bucketId, at: NOW - days * DAY + index * 6 * HOUR, remaining: 10 * GB - index * MB }),
  );
const oldest = async (bucketId = 'data') => {
  const samples = (await store.getAll('samples')).filter((each) => each.bucketId === bucketId);
  return samples.map(({ at }) => (Math.floor(NOW / DAY) * DAY - at) / DAY)[0];
};

describe('old samples', () => {
  test('go at the begin of a UTC day; hours go after 400 days, days never', async () => {
    await tellStore(store, since(500));
    const { hours, days } = await rowsOf(store);
    await pruneHistory(store, NOW);
    // The last one before the border stays, with its day, for what comes next to it.
    expect(await oldest()).toBe(91 - 3 / 24);
    expect(await store.getAll('days')).toEqual(days);
    const today = Math.floor(NOW / DAY);
    expect(await store.getAll('hours')).toEqual(hours.filter(({ day }) => day >= today - 400));
  });

  test('stay for as long as the user wants', async () => {
    await store.put('settings', { historyDays: 7 }, 'settings');
    await tellStore(store, since(30));
    await pruneHistory(store, NOW);
    expect(await oldest()).toBe(8 - 3 / 24);
  });

  test('of a bucket that is silent stay in part, so that the next one has what it is held against', async () => {
    await tellStore(store, [...since(200), ...since(200, 150, 'night')]);
    await pruneHistory(store, NOW);
    const before = await rowsOf(store);
    expect(await oldest('night')).toBeGreaterThan(150);
    const next = aSample({ bucketId: 'night', at: NOW, remaining: GB });
    await tellStore(store, [next]);
    const { days } = await rowsOf(store);
    const used = (rows: typeof days) =>
      rows.filter(({ bucketId }) => bucketId === 'night').reduce((sum, row) => sum + row.used, 0);
    expect(used(days)).toBe(9 * GB);
    expect(used(before.days)).toBe(199 * MB);
  });

  test('go once a day, and a part at a time', async () => {
    const old = Array.from({ length: 4_500 }, (_, index) =>
      aSample({ at: NOW - 200 * DAY + index * 15 * MINUTE, remaining: 10 * GB - index }),
    );
    await tellStore(store, [...old, aSample()]);
    const counts: number[] = [];
    for (let wake = 0; wake < 4; wake += 1) {
      await pruneHistory(store, NOW + wake * MINUTE);
      counts.push(await store.count('samples'));
    }
    // All but the last day of it, and what is told now.
    const kept = old.filter(({ at }) => at >= Math.floor((old.at(-1)?.at ?? 0) / DAY) * DAY).length;
    expect(counts).toEqual([2_501, 501, kept + 1, kept + 1]);
    await tellStore(store, since(80));
    await pruneHistory(store, NOW + HOUR);
    const before = await dump(store);
    await pruneHistory(store, NOW + 2 * HOUR);
    expect(await dump(store)).toEqual(before);
  });
});

describe('after that', () => {
  test('what comes late near the border changes what is there, and only that', async () => {
    await tellStore(store, since(100));
    const before = await rowsOf(store);
    await pruneHistory(store, NOW);
    const border = (Math.floor(NOW / DAY) - 90) * DAY;
    await tellStore(store, [aSample({ at: border + HOUR, remaining: 9.9 * GB })]);
    const after = await rowsOf(store);
    const sum = ({ days }: typeof before) => days.reduce((all, { used }) => all + used, 0);
    expect(sum(after)).toBe(sum(before));
    expect(after.hours).not.toEqual(before.hours);
    expect(after.hours.length).toBe(before.hours.length);
  });

  test('what is older than the border is not taken', async () => {
    await tellStore(store, since(100));
    await pruneHistory(store, NOW);
    const before = await dump(store);
    await tellStore(store, [aSample({ at: NOW - 91 * DAY, remaining: GB })]);
    expect(await dump(store)).toEqual(before);
    await store.put('settings', { historyDays: 365 }, 'settings');
    await pruneHistory(store, NOW + DAY);
    await tellStore(store, [aSample({ at: NOW - 92 * DAY, remaining: GB })]);
    expect(await store.getAll('days')).toEqual(before.days);
  });

  test('a clock that was years ahead for once does not end the history', async () => {
    await tellStore(store, since(30));
    await pruneHistory(store, NOW + 3650 * DAY);
    await pruneHistory(store, NOW);
    const next = aSample({ at: NOW + HOUR, remaining: GB });
    await tellStore(store, [next]);
    expect((await store.getAll('samples')).at(-1)).toEqual(next);
    expect((await store.getAll('hours')).map(({ day }) => day)).toContain(Math.floor(NOW / DAY));
  });

  test('what has not been cut still agrees with the samples', async () => {
    await tellStore(store, since(60));
    await pruneHistory(store, NOW);
    await tellStore(store, [aSample({ at: NOW + HOUR, remaining: GB })]);
    expect(await rowsOf(store)).toEqual(await rowsByAll(store));
  });
});

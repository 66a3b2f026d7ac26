import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { commit } from '../../../utils/store/commit';
import { readDays, readHours } from '../../../utils/store/history';
import type { Store } from '../../../utils/store/open';
import { aConnection, aReading, GB, MB, NOW, percentLeft } from '../../support/builders';
import { aSample } from '../../support/fake-rows';
import { freshStore } from '../../support/fake-store';
import { rowsByAll, rowsOf, tellStore } from '../../support/history-of-store';
import { aHistory, asTheyCome } from '../../support/random-history';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const read = (percent: number, at: number, now = at) =>
  commit(
    store,
    aConnection(),
    {
      kind: 'reading',
      poll: {
        readings: [aReading({ measuredAt: at, buckets: [percentLeft(percent)] })],
        plans: null,
        clockOffset: 0,
        endpoints: {},
      },
      minPace: 0,
    },
    now,
  );

describe('hours and days in the database', () => {
  test('are those that all samples make together, whatever comes in whatever order', async () => {
    const several = fc
      .tuple(asTheyCome(aHistory('data', 15)), asTheyCome(aHistory('night', 15)))
      .map((buckets) => buckets.flat());
    await fc.assert(
      fc.asyncProperty(several, fc.integer({ min: 1, max: 5 }), async (coming, at) => {
        store = await freshStore();
        for (let from = 0; from < coming.length; from += at) {
          await tellStore(store, coming.slice(from, from + at));
        }
        expect(await rowsOf(store)).toEqual(await rowsByAll(store));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('are written with the reading, a late one among them', async () => {
    await store.put('connections', aConnection());
    await read(60, NOW);
    await read(40, NOW + 3 * HOUR);
    await read(55, NOW + HOUR, NOW + 3 * HOUR);
    const [row] = await readHours(store, 'nippon/tokyo', 0, 99_999);
    expect(row?.used.slice(3, 6)).toEqual([500 * MB, 750 * MB, 750 * MB]);
    expect(row?.left.slice(3, 7)).toEqual([6 * GB, 5.5 * GB, null, 4 * GB]);
    expect(await readDays(store, 'nippon/tokyo')).toMatchObject([{ used: 2 * GB, left: 4 * GB }]);
    expect(await store.get('lines', 'nippon/tokyo')).toMatchObject({
      reading: { buckets: [{ remaining: 4 * GB }] },
    });
  });

  test('take from the database no more for the thousandth sample than for the tenth', async () => {
    const samples = Array.from({ length: 1_000 }, (_, index) =>
      aSample({ at: NOW + index * 15 * MINUTE, remaining: 9 * GB - index * MB }),
    );
    await tellStore(store, samples.slice(0, 9));
    let asked = 0;
    const { get, getAll, openCursor } = IDBObjectStore.prototype;
    // Each step of a cursor is an answer of its own.
    const counted = <Asked extends IDBRequest>(request: Asked): Asked => {
      request.addEventListener('success', () => {
        asked += 1;
      });
      return request;
    };
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      return counted(get.call(this, key));
    });
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      return counted(Reflect.apply(getAll, this, given));
    });
    vi.spyOn(IDBObjectStore.prototype, 'openCursor').mockImplementation(function (
      this: IDBObjectStore,
      range,
      direction,
    ) {
      return counted(openCursor.call(this, range, direction));
    });
    await tellStore(store, samples.slice(9, 10));
    const first = asked;
    await tellStore(store, samples.slice(10, 999));
    asked = 0;
    await tellStore(store, samples.slice(999));
    expect(first).toBeGreaterThan(3);
    expect(asked).toBe(first);
    expect(asked).toBeLessThan(12);
  });

  test('are asked for by line and time', async () => {
    const week = Array.from({ length: 7 }, (_, day) => aSample({ at: NOW + day * DAY }));
    await tellStore(store, week);
    await tellStore(store, [aSample({ lineKey: 'nippon/tokyo-old' })]);
    const today = Math.floor(NOW / DAY);
    const hours = await readHours(store, 'nippon/tokyo', today + 1, today + 2);
    expect(hours.map(({ day }) => day - today)).toEqual([1, 2]);
    const dates = async (from?: string, to?: string) =>
      (await readDays(store, 'nippon/tokyo', from, to)).map(({ date }) => date.slice(-2));
    expect(await dates('2026-11-21', '2026-11-23')).toEqual(['21', '22', '23']);
    expect(await dates('2026-11-25')).toEqual(['25', '26']);
    expect(await dates()).toHaveLength(7);
  });
});

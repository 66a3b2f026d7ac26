import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DAY } from '../../../utils/domain/time';
import { readDays, readHours } from '../../../utils/store/history';
import type { Store } from '../../../utils/store/open';
import { readSnapshot } from '../../../utils/store/queries';
import { aConnection, aLine, MB } from '../../support/builders';
import { freshStore } from '../../support/fake-store';
import { bytesOf, liveThrough } from '../../support/simulated-history';

const DAYS = 420;

let store: Store;
let now: number;
let glanceBefore: number;

const glance = async () => bytesOf([await readSnapshot(store)]);

beforeAll(async () => {
  store = await freshStore();
  await store.put('connections', aConnection());
  await store.put('lines', aLine());
  glanceBefore = await glance();
  // What is cut back again in the end need not be so dense.
  now = await liveThrough(store, DAYS, (day) => (day < DAYS - 98 ? 120 : 15));
}, 60_000);

/** Which stores are read, and how many rows they give. */
async function readsOf(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const reads: Record<string, number> = {};
  for (const name of ['get', 'getAll'] as const) {
    const { [name]: real } = IDBObjectStore.prototype;
    const counted = function (this: IDBObjectStore, ...given: unknown[]): IDBRequest {
      const request: IDBRequest = Reflect.apply(real, this, given);
      request.addEventListener('success', () => {
        const rows = Array.isArray(request.result) ? request.result.length : 1;
        reads[this.name] = (reads[this.name] ?? 0) + rows;
      });
      return request;
    };
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(counted as never);
  }
  await work();
  vi.restoreAllMocks();
  return reads;
}

describe('after fourteen months at 15 minutes', () => {
  test('samples and hours have reached the size that they keep, and days grow slowly', async () => {
    const [samples, hours, days] = await Promise.all([
      store.getAll('samples'),
      store.getAll('hours'),
      store.getAll('days'),
    ]);
    expect([samples.length, hours.length, days.length]).toEqual([
      2 * 96 * 91,
      2 * 400,
      2 * (DAYS + 1),
    ]);
    const tenYears = bytesOf(samples) + bytesOf(hours) + (bytesOf(days) / DAYS) * 3_653;
    expect(tenYears).toBeLessThan(25 * MB);
  });

  test('the popup reads what it always read', async () => {
    expect(await glance()).toBe(glanceBefore);
    expect(Object.keys(await readsOf(glance))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/samples|hours|days/)]),
    );
  });

  test('the chart of a year opens by its days, a forecast by 120 days of hours', async () => {
    const dateAt = (at: number) => new Date(at).toISOString().slice(0, 10);
    const year = readsOf(() =>
      readDays(store, 'nippon/tokyo', dateAt(now - 365 * DAY), dateAt(now - DAY)),
    );
    expect(await year).toEqual({ days: 2 * 365 });
    const today = now / DAY;
    const past = readsOf(() => readHours(store, 'nippon/tokyo', today - 120, today));
    expect(await past).toEqual({ hours: 2 * 120 });
  });
});

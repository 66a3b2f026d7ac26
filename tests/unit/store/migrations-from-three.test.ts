import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sample } from '../../../utils/domain/sample';
import { DAY, HOUR } from '../../../utils/domain/time';
import { commit } from '../../../utils/store/commit';
import { VERSION } from '../../../utils/store/database';
import { readDays } from '../../../utils/store/history';
import type { FirstSample } from '../../../utils/store/history-of-samples';
import type { Store } from '../../../utils/store/open';
import type { Schema } from '../../../utils/store/schema';
import {
  aBucket,
  aConnection,
  aDailyCap,
  aLine,
  aReading,
  aRenewal,
  GB,
  NOW,
} from '../../support/builders';
import { anAlert, someLineRules } from '../../support/fake-rows';
import { dump, freshStore, openAgain } from '../../support/fake-store';
import { rowsByAll, rowsOf } from '../../support/history-of-store';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

afterEach(() => {
  store.close();
});

/** The stores of that release; its steps are never changed. */
function createThird(db: Store): void {
  for (const name of ['connections', 'renewals', 'effects', 'alerts', 'packs', 'tabs'] as const) {
    db.createObjectStore(name, { keyPath: 'id' });
  }
  for (const name of ['catalogues', 'secrets'] as const) {
    db.createObjectStore(name, { keyPath: 'connectionId' });
  }
  db.createObjectStore('lines', { keyPath: 'key' }).createIndex('connectionId', 'connectionId');
  db.createObjectStore('samples', { keyPath: ['lineKey', 'bucketId', 'at'] });
  db.createObjectStore('answers', { keyPath: ['connectionId', 'url'] });
  db.createObjectStore('lineRules', { keyPath: 'lineKey' }).createIndex(
    'connectionId',
    'connectionId',
  );
  for (const name of ['keys', 'settings', 'diagnostics'] as const) db.createObjectStore(name);
}

const key = 'nippon/tokyo';

/** As that release wrote it. */
const old = (bucketId: string, hours: number, remaining: number | null, lineKey = key) => ({
  lineKey,
  bucketId,
  at: NOW + hours * HOUR,
  remaining,
  used: null,
  total: 10 * GB,
});

const samples: FirstSample[] = [
  ...Array.from({ length: 40 }, (_, day) => old('data', day * 24 - 1_000, (10 - day / 8) * GB)),
  old('daily', -48, GB),
  old('daily', -42, 0.5 * GB),
  old('gone', -900, 5 * GB),
  old('gone', -800, 4 * GB),
  { ...old('minutes', -30, 3_600), total: 7_200 },
  { ...old('left', -30, 900, 'nippon/sold'), total: 1_200 },
  { ...old('voice', -30, 3_600), total: 7_200 },
];

async function makeThird(): Promise<Record<string, unknown[]>> {
  store.close();
  await deleteDB('dataleft');
  const third = await openDB<Schema>('dataleft', 3, {
    upgrade(db, _from, _to, change) {
      createThird(db);
      for (const name of ['renewals', 'alerts', 'answers'] as const) {
        change.objectStore(name).createIndex('connectionId', 'connectionId');
      }
      change.objectStore('alerts').createIndex('state', 'state');
    },
  });
  await third.put('connections', aConnection());
  const voice = aBucket({ id: 'voice', kind: 'voice', name: 'Calls' });
  await third.put('lines', aLine({ reading: { buckets: [aBucket(), aDailyCap(), voice] } }));
  await third.put('lineRules', someLineRules());
  await third.put('alerts', anAlert());
  await third.put('renewals', aRenewal());
  await third.put('settings', { dataLevels: [50, 10], badge: 'days' }, 'settings');
  for (const sample of samples) await third.put('samples', sample as Sample);
  const rows = await dump(third);
  third.close();
  return rows;
}

/** What is no data has samples, and no rows. */
async function forgetCalls(): Promise<void> {
  for (const { lineKey, bucketId, at } of await store.getAll('samples')) {
    if (!['data', 'daily', 'gone'].includes(bucketId)) {
      await store.delete('samples', [lineKey, bucketId, at]);
    }
  }
}

describe('a database of version 3', () => {
  test('keeps everything, with what its samples do not know left open', async () => {
    const { samples: before = [], ...rest } = await makeThird();
    store = await openAgain();
    const { samples: after = [], hours, days, pruned, ...others } = await dump(store);
    expect(store.version).toBe(VERSION);
    expect(others).toEqual({
      ...{ ...rest, ticks: [], bills: [], fileParts: [], receipts: [] },
      sync: [],
    });
    expect(pruned).toEqual([]);
    const open = {
      country: null,
      endsAt: null,
      offset: expect.any(Number),
      counts: expect.any(Boolean),
    };
    expect(after).toEqual(before.map((sample) => ({ ...Object(sample), ...open })));
    expect([hours, days]).not.toContainEqual([]);
  });

  test('knows by its lines what counts, and that minutes are no bytes', async () => {
    await makeThird();
    store = await openAgain();
    const counting = new Map(
      (await store.getAll('samples')).map((each) => [each.bucketId, each.counts]),
    );
    expect(Object.fromEntries(counting)).toEqual({
      data: true,
      daily: false,
      gone: true,
      minutes: false,
      left: false,
      voice: false,
    });
    const rolled = new Set((await store.getAll('days')).map(({ bucketId }) => bucketId));
    expect([...rolled].sort()).toEqual(['daily', 'data', 'gone']);
  });

  test('has the hours and days that its samples make', async () => {
    await makeThird();
    store = await openAgain();
    const days = await readDays(store, key);
    const used = days.filter(({ bucketId }) => bucketId === 'data').map((day) => day.used);
    expect(used.reduce((sum, bytes) => sum + bytes, 0)).toBe((39 / 8) * GB);
    expect(new Set(days.map(({ date }) => date)).size).toBeGreaterThan(39);
    await forgetCalls();
    expect(await rowsOf(store)).toEqual(await rowsByAll(store));
  });

  test('goes on from there', async () => {
    await makeThird();
    store = await openAgain();
    const now = NOW + DAY;
    const poll = {
      readings: [aReading({ measuredAt: now })],
      plans: null,
      clockOffset: 0,
      endpoints: {},
    };
    await commit(store, aConnection(), { kind: 'reading', poll, minPace: 0 }, now);
    const [last] = (await store.getAll('samples')).filter(({ at }) => at === now);
    expect(last).toMatchObject({ counts: true, remaining: 6 * GB, endsAt: NOW + 20 * DAY });
    await forgetCalls();
    expect(await rowsOf(store)).toEqual(await rowsByAll(store));
  });

  test('stays as it was when the step fails', async () => {
    const before = await makeThird();
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name === 'days') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    });
    await expect(openAgain()).rejects.toThrow();
    spy.mockRestore();
    const third = await openDB<Schema>('dataleft');
    expect(third.version).toBe(3);
    expect(await dump(third)).toEqual(before);
    third.close();
    store = await openAgain();
    expect(store.version).toBe(VERSION);
  });
});

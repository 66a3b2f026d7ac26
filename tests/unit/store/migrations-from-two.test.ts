import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Alert } from '../../../utils/domain/alerts/alert';
import type { Connection, Line } from '../../../utils/domain/connection';
import { DAY } from '../../../utils/domain/time';
import { commit } from '../../../utils/store/commit';
import { VERSION } from '../../../utils/store/database';
import type { Store } from '../../../utils/store/open';
import type { Schema } from '../../../utils/store/schema';
import { aConnection, aLine, aReading, aRenewal, NOW, percentLeft } from '../../support/builders';
import { dump, freshStore, openAgain } from '../../support/fake-store';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

afterEach(() => {
  store.close();
});

/** The stores of that release, as far as alerts need them; its steps are never changed. */
function createSecond(db: Store): void {
  for (const name of ['connections', 'renewals', 'effects', 'alerts', 'packs', 'tabs'] as const) {
    db.createObjectStore(name, { keyPath: 'id' });
  }
  db.createObjectStore('lines', { keyPath: 'key' });
  db.createObjectStore('samples', { keyPath: ['lineKey', 'bucketId', 'at'] });
  db.createObjectStore('catalogues', { keyPath: 'connectionId' });
  db.createObjectStore('answers', { keyPath: ['connectionId', 'url'] });
  db.createObjectStore('secrets', { keyPath: 'connectionId' });
  for (const name of ['keys', 'settings', 'diagnostics'] as const) db.createObjectStore(name);
}

const low = aReading({ buckets: [percentLeft(9)] });

/** Told a day ago, as that release wrote it. */
const told = {
  id: 'nippon/tokyo:data:data:10@1',
  family: 'nippon/tokyo:data:data',
  kind: 'data-low',
  level: 10,
  connectionId: 'nippon',
  lineKey: 'nippon/tokyo',
  bucketId: 'data',
  renewalId: null,
  raisedAt: NOW - DAY,
  state: 'open',
  snoozedUntil: null,
  closedAt: null,
  reminders: 0,
};

async function makeSecond(): Promise<Record<string, unknown[]>> {
  store.close();
  await deleteDB('dataleft');
  const second = await openDB<Schema>('dataleft', 2, {
    upgrade(db, _from, _to, change) {
      createSecond(db);
      for (const name of ['lines', 'renewals', 'alerts', 'answers'] as const) {
        change.objectStore(name).createIndex('connectionId', 'connectionId');
      }
      change.objectStore('alerts').createIndex('state', 'state');
    },
  });
  const { status, ...connection } = aConnection();
  const { failedFor: _, ...before } = status;
  await second.put('connections', { ...connection, status: before } as Connection);
  const watches = { 'nippon/tokyo:data:data': { episode: 1, reached: 10 } };
  await second.put('lines', { ...aLine(), reading: low, watches } as Line);
  await second.put('alerts', told as unknown as Alert);
  await second.put('renewals', aRenewal());
  await second.put('settings', { dataLevels: [50, 10], badge: 'days' }, 'settings');
  const rows = await dump(second);
  second.close();
  return rows;
}

describe('a database of version 2', () => {
  test('keeps everything, and gets what is new', async () => {
    const { alerts: _, connections: __, ...rest } = await makeSecond();
    store = await openAgain();
    const { alerts, connections, lineRules, ...after } = await dump(store);
    expect(after).toEqual({
      ...rest,
      days: [],
      hours: [],
      pruned: [],
      sync: [],
      ticks: [],
      bills: [],
      fileParts: [],
      receipts: [],
    });
    expect(lineRules).toEqual([]);
    expect(connections).toEqual([aConnection()]);
    const at = told.raisedAt;
    const seen = { dueAt: at, shownAt: at, shownIn: told.id, readAt: at };
    expect(alerts).toEqual([{ ...told, planId: null, facts: {}, ...seen }]);
    expect(store.version).toBe(VERSION);
  });

  test('does not tell again what was told before it', async () => {
    await makeSecond();
    store = await openAgain();
    const poll = { readings: [low], plans: null, clockOffset: 0, endpoints: {} };
    await commit(store, aConnection(), { kind: 'reading', poll, minPace: 0 }, NOW);
    await commit(store, aConnection(), { kind: 'time' }, NOW + DAY);
    expect(await store.count('effects')).toBe(0);
    expect(await store.getAll('alerts')).toMatchObject([{ id: told.id, state: 'open' }]);
  });

  test('tells what comes next', async () => {
    await makeSecond();
    store = await openAgain();
    const empty = aReading({ buckets: [percentLeft(0)] });
    const poll = { readings: [empty], plans: null, clockOffset: 0, endpoints: {} };
    await commit(store, aConnection(), { kind: 'reading', poll, minPace: 0 }, NOW);
    expect((await store.getAll('effects')).map(({ id }) => id).sort()).toEqual([
      'notify:nippon/tokyo:data:data:0@1~0',
      `withdraw:${told.id}~0`,
    ]);
  });

  test('stays as it was when the step fails', async () => {
    const before = await makeSecond();
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row,
    ) {
      if (this.name === 'alerts') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, row);
    });
    await expect(openAgain()).rejects.toThrow();
    spy.mockRestore();
    const second = await openDB<Schema>('dataleft');
    expect(second.version).toBe(2);
    expect(await dump(second)).toEqual(before);
    second.close();
    store = await openAgain();
    expect(store.version).toBe(VERSION);
  });
});

import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Connection } from '../../../utils/domain/connection';
import { VERSION } from '../../../utils/store/database';
import type { Store } from '../../../utils/store/open';
import type { Schema } from '../../../utils/store/schema';
import { aConnection, aLine, aRenewal } from '../../support/builders';
import { dump, freshStore, openAgain } from '../../support/fake-store';

let store: Store;

/** The first release's step, which is never changed. */
function createFirst(db: Store): void {
  for (const name of ['connections', 'renewals', 'effects', 'alerts'] as const)
    db.createObjectStore(name, { keyPath: 'id' });
  db.createObjectStore('lines', { keyPath: 'key' }).createIndex('connectionId', 'connectionId');
  db.createObjectStore('samples', { keyPath: ['lineKey', 'bucketId', 'at'] });
  for (const name of ['keys', 'settings'] as const) db.createObjectStore(name);
}

beforeEach(async () => {
  store = await freshStore();
});

afterEach(() => {
  store.close();
});

describe('a database of version 1', () => {
  /** As that release made it. */
  async function makeFirst(): Promise<Record<string, unknown[]>> {
    store.close();
    await deleteDB('dataleft');
    const first = await openDB<Schema>('dataleft', 1, { upgrade: createFirst });
    const { site: _, ...connection } = aConnection();
    await first.put('connections', connection as Connection);
    await first.put('connections', { ...connection, id: 'europe', paused: true } as Connection);
    await first.put('lines', aLine());
    await first.put('renewals', aRenewal());
    await first.put('settings', { badge: 'days' }, 'settings');
    const rows = await dump(first);
    first.close();
    return rows;
  }

  test('keeps everything, and its connections are read as before', async () => {
    const { connections = [], ...rest } = await makeFirst();
    store = await openAgain();
    const after = await dump(store);
    const known = connections.map((connection) => ({ ...Object(connection), site: null }));
    const added = {
      days: [],
      hours: [],
      lineRules: [],
      packs: [],
      pruned: [],
      tabs: [],
      sync: [],
      ticks: [],
      bills: [],
      fileParts: [],
      receipts: [],
    };
    expect(after).toEqual({ ...rest, connections: known, ...added });
    expect(store.version).toBe(VERSION);
  });

  test('that is opened by two at once is upgraded once', async () => {
    const before = await makeFirst();
    const [one, other] = [await openAgain(), await openAgain()];
    expect(await one.count('connections')).toBe(before.connections?.length);
    one.close();
    store = other;
    expect(await store.count('packs')).toBe(0);
  });

  test('stays as it was when a step fails, and is tried again', async () => {
    const before = await makeFirst();
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row,
    ) {
      if (Reflect.get(row, 'id') === 'nippon') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, row);
    });
    await expect(openAgain()).rejects.toThrow();
    spy.mockRestore();
    const first = await openDB<Schema>('dataleft');
    expect(first.version).toBe(1);
    expect(await dump(first)).toEqual(before);
    first.close();
    store = await openAgain();
    expect(await store.get('connections', 'nippon')).toMatchObject({ site: null });
  });
});

import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VERSION } from '../../../utils/store/database';
import { migrate } from '../../../utils/store/migrations';
import type { Store } from '../../../utils/store/open';
import type { Schema } from '../../../utils/store/schema';
import { aConnection, aLine, aRenewal } from '../../support/builders';
import { dump, freshStore, openAgain } from '../../support/fake-store';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

afterEach(() => {
  store.close();
});

const indexesOf = (at: Store): Record<string, string[]> => {
  const look = at.transaction([...at.objectStoreNames], 'readonly');
  return Object.fromEntries(
    [...at.objectStoreNames].map((name) => [name, [...look.objectStore(name).indexNames]]),
  );
};

async function fill(): Promise<void> {
  await store.put('connections', aConnection());
  await store.put('lines', aLine());
  await store.put('renewals', aRenewal());
  await store.put('settings', { badge: 'days' }, 'settings');
}

describe('a first start', () => {
  test('makes every store with its indexes', () => {
    expect(indexesOf(store)).toEqual({
      alerts: ['connectionId', 'state'],
      answers: ['connectionId'],
      bills: [],
      catalogues: [],
      connections: [],
      days: [],
      diagnostics: [],
      effects: [],
      fileParts: [],
      glance: [],
      hours: [],
      keys: [],
      lineRules: ['connectionId'],
      lines: ['connectionId'],
      packs: [],
      pruned: [],
      receipts: [],
      renewals: ['connectionId'],
      samples: [],
      secrets: [],
      settings: [],
      tabs: [],
      sync: [],
      ticks: [],
    });
    expect(store.version).toBe(VERSION);
  });

  test('a second start changes nothing', async () => {
    await fill();
    const before = await dump(store);
    store.close();
    store = await openAgain();
    expect(await dump(store)).toEqual(before);
  });
});

describe('an upgrade', () => {
  /** The next release, whose migration does this before it goes on. */
  const upgrade = (step: (db: Store) => void | Promise<void>) =>
    openDB<Schema>('dataleft', VERSION + 1, {
      upgrade(db, from, _to, change) {
        // Told twice, by the opening and by the transaction; the tests look at the opening.
        change.done.catch(() => undefined);
        migrate(db, from, change)
          .then(() => step(db))
          .catch(() => change.abort());
      },
    });

  test('that throws in the middle leaves the old data whole', async () => {
    await fill();
    const [before, indexes] = [await dump(store), indexesOf(store)];
    store.close();
    const failing = upgrade((db) => {
      db.deleteObjectStore('lines');
      db.createObjectStore('nonsense' as never, { keyPath: 'id' });
      throw new Error('a bug in a migration');
    });
    await expect(failing).rejects.toThrow();
    store = await openAgain();
    expect(store.version).toBe(VERSION);
    expect(indexesOf(store)).toEqual(indexes);
    expect(await dump(store)).toEqual(before);
  });

  test('repeats no step that was done already', async () => {
    await fill();
    const before = await dump(store);
    store.close();
    const next = await upgrade(() => undefined);
    expect(next.version).toBe(VERSION + 1);
    expect(await dump(next)).toEqual(before);
    next.close();
  });

  test('is not blocked by a page that is still open', async () => {
    const next = await upgrade(() => undefined);
    expect(next.version).toBe(VERSION + 1);
    next.close();
  });
});

test('a database that could not be opened is tried again', async () => {
  store.close();
  (await openDB('dataleft', VERSION + 1)).close();
  vi.resetModules();
  const { openStore } = await import('../../../utils/store/open');
  await expect(openStore()).rejects.toThrow();
  await deleteDB('dataleft');
  store = await openStore();
  expect(await store.count('connections')).toBe(0);
});

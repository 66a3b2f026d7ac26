import { readdirSync, readFileSync } from 'node:fs';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VERSION } from '../../../utils/store/database';
import type { Store } from '../../../utils/store/open';
import { emptyDisk, freshStore, openAgain } from '../../support/fake-store';

interface KeptStore {
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: Record<string, string>;
  rows: [key: IDBValidKey, row: object][];
}

/** A database as a release made it, with something in every store. */
interface KeptSchema {
  version: number;
  stores: Record<string, KeptStore>;
}

const folder = new URL('../../fixtures/stores/', import.meta.url);

const kept: KeptSchema[] = readdirSync(folder)
  .map((file): KeptSchema => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
  .sort((a, b) => a.version - b.version);

/** Made from the fixture alone: no step of today's code has a hand in it. */
async function create({ version, stores }: KeptSchema) {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  const db = await openDB('dataleft', version, {
    upgrade(opened) {
      for (const [name, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
        const store = opened.createObjectStore(name, { keyPath, autoIncrement });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      }
    },
  });
  for (const [name, { keyPath, rows }] of Object.entries(stores)) {
    for (const [at, row] of rows) await db.put(name, row, keyPath === null ? at : undefined);
  }
  // What no file can hold.
  const sealed = { iv: new Uint8Array(12), sealed: new ArrayBuffer(32) };
  await db.put('secrets', { connectionId: 'nippon', ...sealed });
  await db.put('keys', key, 'secrets');
  db.close();
}

/** What a database is made of. */
function formOf(db: Store) {
  const names = [...db.objectStoreNames];
  const look = db.transaction(names);
  return names.map((name) => {
    const { keyPath, autoIncrement, indexNames } = look.objectStore(name);
    return { name, keyPath, autoIncrement, indexes: [...indexNames] };
  });
}

/** Everything that was in a store is in it still, whatever was added. */
async function holdsAll(store: Store, { stores }: KeptSchema): Promise<void> {
  for (const [name, { rows }] of Object.entries(stores)) {
    for (const [key, row] of rows) {
      const found: unknown = await store.get(name as 'lines', key as string);
      expect(found, `${name} ${JSON.stringify(key)}`).toMatchObject(row);
    }
  }
  const [secret] = await store.getAll('secrets');
  expect(secret).toMatchObject({ connectionId: 'nippon' });
  expect(secret?.sealed.byteLength).toBe(32);
  expect(await store.count('keys')).toBe(1);
}

let store: Store;

beforeEach(() => {
  emptyDisk();
});

afterEach(async () => {
  store.close();
  await deleteDB('dataleft');
});

test('every version before this one is kept', async () => {
  store = await freshStore();
  expect(kept.map(({ version }) => version)).toEqual(
    Array.from({ length: VERSION - 1 }, (_, at) => at + 1),
  );
});

describe.each(kept)('a database of version $version', (schema) => {
  test('keeps all that is in it, and is made as a new one is', async () => {
    store = await freshStore();
    const form = formOf(store);
    store.close();
    emptyDisk();
    await create(schema);
    store = await openAgain();
    expect(store.version).toBe(VERSION);
    expect(formOf(store)).toEqual(form);
    await holdsAll(store, schema);
  });

  test('whose upgrade is ended half-way stays as it was, and is upgraded by the next who opens it', async () => {
    await create(schema);
    const { createObjectStore } = IDBDatabase.prototype;
    const spy = vi.spyOn(IDBDatabase.prototype, 'createObjectStore');
    spy.mockImplementation(function (this: IDBDatabase, ...made) {
      createObjectStore.apply(this, made);
      throw new DOMException('ended', 'AbortError');
    });
    await expect(openAgain()).rejects.toThrow();
    spy.mockRestore();
    const before = await openDB('dataleft');
    expect(before.version).toBe(schema.version);
    expect([...before.objectStoreNames].sort()).toEqual(Object.keys(schema.stores).sort());
    before.close();
    store = await openAgain();
    expect(store.version).toBe(VERSION);
    await holdsAll(store, schema);
  });
});

import type { Page } from '@playwright/test';

export interface WholeDatabase {
  version: number;
  /** By store, and in it by key, as JSON. */
  stores: Record<string, Record<string, unknown>>;
}

/** All that is in the extension's database, read on one of its pages without its own code. */
export const wholeDatabase = (page: Page): Promise<WholeDatabase> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const plain = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
      if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer)];
      if (value instanceof CryptoKey) return { key: value.algorithm };
      if (Array.isArray(value)) return value.map(plain);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, plain(it)]));
    };
    const db = await settled(indexedDB.open('dataleft'));
    const stores: Record<string, Record<string, unknown>> = {};
    for (const name of db.objectStoreNames) {
      const store = db.transaction(name).objectStore(name);
      const [keys, rows] = await Promise.all([
        settled(store.getAllKeys()),
        settled(store.getAll()),
      ]);
      stores[name] = Object.fromEntries(
        keys.map((key, at) => [JSON.stringify(key), plain(rows[at])]),
      );
    }
    const { version } = db;
    db.close();
    return { version, stores };
  });

/** Where a value is not what it was: `path: before → after`; what is new in it does not count. */
export function lostFrom(before: unknown, after: unknown, path = ''): string[] {
  if (typeof before !== 'object' || before === null) {
    const is = JSON.stringify(after);
    return JSON.stringify(before) === is ? [] : [`${path}: ${JSON.stringify(before)} → ${is}`];
  }
  if (typeof after !== 'object' || after === null) return [`${path}: gone`];
  return Object.entries(before).flatMap(([name, value]) =>
    lostFrom(value, (after as Record<string, unknown>)[name], `${path}/${name}`),
  );
}

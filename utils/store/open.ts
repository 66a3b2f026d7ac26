import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { NAME, VERSION } from './database';
import { migrate } from './migrations';
import type { Schema } from './schema';

export type Store = IDBPDatabase<Schema>;

let opened: Promise<Store> | null = null;

/** One handle a context; opened again after the browser closed it. */
export function openStore(): Promise<Store> {
  opened ??= connect();
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

function connect(): Promise<Store> {
  const connecting: Promise<Store> = openDB<Schema>(NAME, VERSION, {
    upgrade: (db, from, _, transaction) => {
      // Opening then fails, with the old data as it was; whoever opened hears of it.
      migrate(db, from, transaction).catch(() => transaction.abort());
      transaction.done.catch(() => undefined);
    },
    // Another context wants to upgrade: it cannot while this one holds on.
    blocking: () => {
      opened = null;
      void connecting.then((db) => db.close());
    },
    terminated: () => {
      opened = null;
    },
  });
  return connecting;
}

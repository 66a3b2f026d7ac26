import type { IDBPDatabase } from 'idb';
import type { Schema } from './schema';

type Migration = (db: IDBPDatabase<Schema>) => void;

/** One step a version, in order; a released step is never changed. */
const migrations: Migration[] = [
  function createFirstStores(db) {
    db.createObjectStore('connections', { keyPath: 'id' });
    db.createObjectStore('lines', { keyPath: 'key' }).createIndex('connectionId', 'connectionId');
    db.createObjectStore('samples', { keyPath: ['lineKey', 'bucketId', 'at'] });
    db.createObjectStore('catalogues', { keyPath: 'connectionId' });
    const alerts = db.createObjectStore('alerts', { keyPath: 'id' });
    alerts.createIndex('connectionId', 'connectionId');
    alerts.createIndex('state', 'state');
    db.createObjectStore('renewals', { keyPath: 'id' }).createIndex('connectionId', 'connectionId');
    db.createObjectStore('effects', { keyPath: 'id' });
    db.createObjectStore('answers', { keyPath: ['connectionId', 'url'] }).createIndex(
      'connectionId',
      'connectionId',
    );
    db.createObjectStore('secrets', { keyPath: 'connectionId' });
    db.createObjectStore('keys');
    db.createObjectStore('settings');
    db.createObjectStore('diagnostics', { autoIncrement: true });
  },
];

export const VERSION = migrations.length;

/** Runs inside the version-change transaction: a step that throws leaves the old data whole. */
export function migrate(db: IDBPDatabase<Schema>, from: number): void {
  for (const migration of migrations.slice(from)) migration(db);
}

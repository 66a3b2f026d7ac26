import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { VERSION } from './database';
import { dayKey, hourKey } from './history-keys';
import { historyOfSamples } from './history-of-samples';
import type { Schema } from './schema';

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Nothing but the database may be awaited in a step, or the transaction would close itself. */
type Migration = (db: IDBPDatabase<Schema>, upgrade: Upgrade) => void | Promise<void>;

/** Bills and receipts with their files, which nothing but the user takes away. */
function addReceipts(db: IDBPDatabase<Schema>): void {
  db.createObjectStore('bills', { keyPath: ['connectionId', 'id'] });
  db.createObjectStore('receipts', { keyPath: 'id' });
  db.createObjectStore('fileParts', { keyPath: ['fileId', 'part'] });
}

/** One step a version, in order; a released step is never changed. */
export const migrations: Migration[] = [
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
  async function addPacks(db, upgrade) {
    db.createObjectStore('packs', { keyPath: 'id' });
    db.createObjectStore('tabs', { keyPath: 'id' });
    const connections = upgrade.objectStore('connections');
    for (const connection of await connections.getAll()) {
      await connections.put({ ...connection, site: null });
    }
  },
  async function addLineRules(db, upgrade) {
    db.createObjectStore('lineRules', { keyPath: 'lineKey' }).createIndex(
      'connectionId',
      'connectionId',
    );
    const connections = upgrade.objectStore('connections');
    for (const row of await connections.getAll()) {
      await connections.put({ ...row, status: { ...row.status, failedFor: 0 } });
    }
    const alerts = upgrade.objectStore('alerts');
    for (const alert of await alerts.getAll()) {
      const { raisedAt } = alert;
      const told = { dueAt: raisedAt, shownAt: raisedAt, shownIn: alert.id, readAt: raisedAt };
      await alerts.put({ ...alert, planId: null, facts: {}, ...told });
    }
  },
  async function addRollUps(db, upgrade) {
    const hours = db.createObjectStore('hours');
    const days = db.createObjectStore('days');
    db.createObjectStore('pruned');
    const rows = upgrade.objectStore('samples');
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    // Bucket by bucket: nobody ever dropped a sample before.
    for (let next = await rows.openKeyCursor(); next !== null; ) {
      const [lineKey, bucketId] = next.key;
      const past = [lineKey, bucketId, []];
      const old = await rows.getAll(IDBKeyRange.bound([lineKey, bucketId], past));
      const line = await upgrade.objectStore('lines').get(lineKey);
      const history = historyOfSamples(old, line, timeZone);
      for (const sample of history.samples) await rows.put(sample);
      for (const row of history.hours) await hours.put(row, hourKey(row));
      for (const row of history.days) await days.put(row, dayKey(row));
      next = await rows.openKeyCursor(IDBKeyRange.lowerBound(past));
    }
  },
  async function addRenewals(db) {
    db.createObjectStore('ticks', { keyPath: 'lineKey' });
    addReceipts(db);
  },
  function addGlance(db) {
    db.createObjectStore('glance');
  },
  function addSync(db) {
    db.createObjectStore('sync');
  },
];

/** Runs inside the version-change transaction: a step that fails leaves the old data whole. */
export async function migrate(
  db: IDBPDatabase<Schema>,
  from: number,
  upgrade: Upgrade,
  to = VERSION,
): Promise<void> {
  for (const migration of migrations.slice(from, to)) await migration(db, upgrade);
}

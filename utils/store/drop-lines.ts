import type { IDBPTransaction, StoreNames } from 'idb';
import { lineKey } from '../domain/connection';
import { ABOUT_LINES, forgetLines } from './forget-lines';
import type { Store } from './open';
import type { Schema } from './schema';
import { transact } from './transact';

/** Forgets the lines of a connection that the user no longer wants watched. */
export const dropLines = (
  store: Store,
  connectionId: string,
  keep: readonly string[],
): Promise<void> => transact(store, ABOUT_LINES, (write) => dropLinesIn(write, connectionId, keep));

type Write = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>, 'objectStore'>;

/** The same within a transaction over those stores. */
export async function dropLinesIn(
  write: Write,
  connectionId: string,
  keep: readonly string[],
): Promise<void> {
  const kept = new Set(keep.map((lineId) => lineKey(connectionId, lineId)));
  const keys = await write.objectStore('lines').index('connectionId').getAllKeys(connectionId);
  const lines = keys.filter((key) => !kept.has(key));
  const gone = new Set<string | null>(lines);
  const alerts = await write.objectStore('alerts').index('connectionId').getAll(connectionId);
  const renewals = await write.objectStore('renewals').index('connectionId').getAll(connectionId);
  await forgetLines(write, {
    lines,
    alerts: alerts.filter((alert) => gone.has(alert.lineKey)).map(({ id }) => id),
    renewals: renewals.filter((renewal) => gone.has(renewal.lineKey)).map(({ id }) => id),
  });
}

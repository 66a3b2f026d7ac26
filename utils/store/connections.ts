import type { IDBPTransaction, StoreNames } from 'idb';
import type { Connection } from '../domain/connection';
import { ABOUT_LINES, forgetLines } from './forget-lines';
import type { Store } from './open';
import { putSecret } from './put-secret';
import type { Schema, StoredSecret } from './schema';
import { transact } from './transact';

/** Writes a new or edited connection with its secret; `null` keeps the secret that is there. */
export async function putConnection(
  store: Store,
  id: string,
  change: (previous: Connection | undefined) => Connection,
  secret: StoredSecret | null,
): Promise<void> {
  await transact(store, ['connections', 'secrets', 'answers', 'keys'], async (write) => {
    const answers = write.objectStore('answers');
    const connections = write.objectStore('connections');
    const stale = await answers.index('connectionId').getAllKeys(id);
    await Promise.all([
      ...stale.map((key) => answers.delete(key)),
      connections.put(change(await connections.get(id))),
      secret && putSecret(write, secret),
    ]);
  });
}

/** Everything that may be about one connection. */
export const ABOUT_CONNECTION = [
  'secrets',
  'answers',
  'catalogues',
  'settings',
  ...ABOUT_LINES,
] as const;

/**
 * Removes a connection with everything that is about it, and takes its notifications back. Bills and
 * receipts stay, with the names they had.
 */
export const removeConnection = (store: Store, id: string): Promise<void> =>
  transact(store, ABOUT_CONNECTION, (write) => forgetConnection(write, id));

type Write = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>, 'objectStore'>;

/** The same within a transaction over those stores. */
export async function forgetConnection(write: Write, id: string): Promise<void> {
  const lines = await write.objectStore('lines').index('connectionId').getAllKeys(id);
  const alerts = await write.objectStore('alerts').index('connectionId').getAllKeys(id);
  const renewals = await write.objectStore('renewals').index('connectionId').getAllKeys(id);
  const answers = await write.objectStore('answers').index('connectionId').getAllKeys(id);
  const rules = await write.objectStore('lineRules').index('connectionId').getAllKeys(id);
  await forgetLines(write, { lines, alerts, renewals });
  const settings = await write.objectStore('settings').get('settings');
  const atOnce = settings?.atOnce?.filter(({ connectionId }) => connectionId !== id);
  if (atOnce !== undefined) {
    await write.objectStore('settings').put({ ...settings, atOnce }, 'settings');
  }
  await Promise.all([
    write.objectStore('connections').delete(id),
    write.objectStore('secrets').delete(id),
    write.objectStore('catalogues').delete(id),
    ...answers.map((key) => write.objectStore('answers').delete(key)),
    // Of lines that were never read here, too.
    ...rules.map((key) => write.objectStore('lineRules').delete(key)),
  ]);
}

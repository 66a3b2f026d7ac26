import type { IDBPTransaction, StoreNames } from 'idb';
import { LOCK, lockOf } from './read-lock';
import type { Schema, StoredSecret } from './schema';

type Write = Pick<IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>, 'objectStore'>;

/** Within the caller's transaction: what was sealed before the passphrase changed would never open again. */
export async function putSecret(write: Write, secret: StoredSecret): Promise<void> {
  const lock = lockOf(await write.objectStore('keys').get(LOCK));
  if (lock?.id !== secret.lock) throw new Error('sealed for another lock');
  await write.objectStore('secrets').put(secret);
}

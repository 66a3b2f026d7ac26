import type { Store } from './open';
import type { Lock, Schema } from './schema';

/** Beside the key of this browser. */
export const LOCK = 'lock';

type KeyRow = Schema['keys']['value'] | undefined;

export const lockOf = (row: KeyRow): Lock | null =>
  row === undefined || row instanceof CryptoKey ? null : row;

/** The lock, where the user set a passphrase. */
export const readLock = async (store: Store): Promise<Lock | null> =>
  lockOf(await store.get('keys', LOCK));

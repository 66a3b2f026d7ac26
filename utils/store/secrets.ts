import { decrypt, encrypt } from './encrypt';
import type { Store } from './open';
import { LOCK, lockOf } from './read-lock';
import type { Lock, StoredSecret } from './schema';
import { KEY_ID, readKey } from './seal';

/** The key of a passphrase, under the name of its lock. */
export interface Opened {
  lock: string;
  key: CryptoKey;
}

/** Sealed for one connection at one origin: a secret goes where it was entered for, nowhere else. */
const placeOf = (connectionId: string, origin: string): string => `${connectionId}\n${origin}`;

/**
 * Encrypts a secret; the caller writes it together with its connection.
 * @param opened null: nobody set a passphrase
 */
export async function sealSecret(
  store: Store,
  connectionId: string,
  origin: string,
  secret: string,
  opened: Opened | null = null,
): Promise<StoredSecret> {
  const key = opened?.key ?? (await readKey(store));
  const sealed = await encrypt(key, placeOf(connectionId, origin), secret);
  return { connectionId, ...sealed, ...(opened === null ? {} : { lock: opened.lock }) };
}

/** A secret as it is stored, with what it takes to open it. */
export interface FoundSecret {
  stored: StoredSecret | undefined;
  /** Where the user set a passphrase. */
  lock: Lock | null;
  /** Of this browser; null before it was needed. */
  key: CryptoKey | null;
}

/** In one look, as every poll takes it. */
export async function findSecret(store: Store, connectionId: string): Promise<FoundSecret> {
  const look = store.transaction(['secrets', 'keys'], 'readonly');
  const keys = look.objectStore('keys');
  const [stored, lock, key] = await Promise.all([
    look.objectStore('secrets').get(connectionId),
    keys.get(LOCK),
    keys.get(KEY_ID),
  ]);
  return { stored, lock: lockOf(lock), key: key instanceof CryptoKey ? key : null };
}

/** @returns null where there is none, or none for this origin and this key */
export async function openFound(
  { stored, key }: FoundSecret,
  origin: string,
  opened: Opened | null,
): Promise<string | null> {
  if (stored === undefined) return null;
  if (stored.lock !== undefined && stored.lock !== opened?.lock) return null;
  const own = stored.lock === undefined ? key : opened?.key;
  return own ? decrypt(own, placeOf(stored.connectionId, origin), stored) : null;
}

/** The same where nothing is known yet. */
export const openSecret = async (
  store: Store,
  connectionId: string,
  origin: string,
  opened: Opened | null = null,
): Promise<string | null> => openFound(await findSecret(store, connectionId), origin, opened);

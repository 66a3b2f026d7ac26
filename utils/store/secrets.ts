import { decrypt, encrypt } from './encrypt';
import type { Store } from './open';
import type { StoredSecret } from './schema';
import { readKey } from './seal';

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

/** @returns null where there is none, or none for this origin and this key */
export async function openSecret(
  store: Store,
  connectionId: string,
  origin: string,
  opened: Opened | null = null,
): Promise<string | null> {
  const stored = await store.get('secrets', connectionId);
  if (stored === undefined) return null;
  if (stored.lock !== undefined && stored.lock !== opened?.lock) return null;
  const key = stored.lock === undefined ? await readKey(store) : opened?.key;
  return key === undefined ? null : decrypt(key, placeOf(connectionId, origin), stored);
}

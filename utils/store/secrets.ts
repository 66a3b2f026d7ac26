import type { Store } from './open';
import type { StoredSecret } from './schema';
import { seal, unseal } from './seal';

/** Sealed for one connection at one origin: a secret goes where it was entered for, nowhere else. */
const placeOf = (connectionId: string, origin: string): string => `${connectionId}\n${origin}`;

/** Encrypts a secret; the caller writes it together with its connection. */
export async function sealSecret(
  store: Store,
  connectionId: string,
  origin: string,
  secret: string,
): Promise<StoredSecret> {
  return { connectionId, ...(await seal(store, placeOf(connectionId, origin), secret)) };
}

/** @returns null where there is none, or none for this origin */
export async function openSecret(
  store: Store,
  connectionId: string,
  origin: string,
): Promise<string | null> {
  const stored = await store.get('secrets', connectionId);
  if (stored === undefined) return null;
  return unseal(store, placeOf(connectionId, origin), stored);
}

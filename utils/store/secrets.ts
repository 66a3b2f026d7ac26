import type { Store } from './open';
import { transact } from './transact';

const KEY_ID = 'secrets';
const ALGORITHM = 'AES-GCM';

/** Made once, never leaves the browser: it cannot be exported, by us or by anyone. */
async function readKey(store: Store): Promise<CryptoKey> {
  const known = await store.get('keys', KEY_ID);
  if (known !== undefined) return known;
  const made = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return transact(store, ['keys'], async (write) => {
    const keys = write.objectStore('keys');
    const first = await keys.get(KEY_ID);
    if (first === undefined) await keys.put(made, KEY_ID);
    return first ?? made;
  });
}

/** Sealed for one connection at one origin: opened for another, it does not decrypt. */
const boundTo = (connectionId: string, origin: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${connectionId}\n${origin}`);

/** Encrypts a secret; the caller writes it together with its connection. */
export async function sealSecret(
  store: Store,
  connectionId: string,
  origin: string,
  secret: string,
) {
  const key = await readKey(store);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: ALGORITHM, iv, additionalData: boundTo(connectionId, origin) },
    key,
    new TextEncoder().encode(secret),
  );
  return { connectionId, iv, sealed };
}

/** @returns null where there is none, or none for this origin */
export async function openSecret(
  store: Store,
  connectionId: string,
  origin: string,
): Promise<string | null> {
  const stored = await store.get('secrets', connectionId);
  if (stored === undefined) return null;
  const key = await readKey(store);
  const additionalData = boundTo(connectionId, origin);
  try {
    const { iv, sealed } = stored;
    const plain = await crypto.subtle.decrypt({ name: ALGORITHM, iv, additionalData }, key, sealed);
    return new TextDecoder().decode(plain);
  } catch {
    // Sealed for another origin, or damaged on disk: either way the user has to enter it again.
    return null;
  }
}

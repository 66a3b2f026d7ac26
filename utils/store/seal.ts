import type { Store } from './open';
import type { Sealed } from './schema';
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

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Encrypts a text for one place: opened for another, it does not decrypt. */
export async function seal(store: Store, place: string, text: string): Promise<Sealed> {
  const key = await readKey(store);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: ALGORITHM, iv, additionalData: bytesOf(place) },
    key,
    bytesOf(text),
  );
  return { iv, sealed };
}

/** @returns null where it was sealed for another place, or is damaged */
export async function unseal(
  store: Store,
  place: string,
  { iv, sealed }: Sealed,
): Promise<string | null> {
  const key = await readKey(store);
  const additionalData = bytesOf(place);
  try {
    const plain = await crypto.subtle.decrypt({ name: ALGORITHM, iv, additionalData }, key, sealed);
    return new TextDecoder().decode(plain);
  } catch {
    // WebCrypto says no more than that it cannot; what follows is the same in every case.
    return null;
  }
}

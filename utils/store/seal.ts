import { ALGORITHM, decrypt, encrypt } from './encrypt';
import type { Store } from './open';
import type { Sealed } from './schema';
import { transact } from './transact';

const KEY_ID = 'secrets';

/** Keys that are being read: a hundred answers at once need one look, and none is kept for later. */
const underWay = new WeakMap<Store, Promise<CryptoKey>>();

/** The key of this browser. */
export function readKey(store: Store): Promise<CryptoKey> {
  const reading = underWay.get(store) ?? findKey(store).finally(() => underWay.delete(store));
  underWay.set(store, reading);
  return reading;
}

/** Made once, never leaves the browser: it cannot be exported, by us or by anyone. */
async function findKey(store: Store): Promise<CryptoKey> {
  const known = await store.get('keys', KEY_ID);
  if (known instanceof CryptoKey) return known;
  const made = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return transact(store, ['keys'], async (write) => {
    const keys = write.objectStore('keys');
    const first = await keys.get(KEY_ID);
    if (first instanceof CryptoKey) return first;
    await keys.put(made, KEY_ID);
    return made;
  });
}

/** Encrypts a text for one place: opened for another, it does not decrypt. */
export const seal = async (store: Store, place: string, text: string): Promise<Sealed> =>
  encrypt(await readKey(store), place, text);

/** @returns null where it was sealed for another place, or is damaged */
export const unseal = async (store: Store, place: string, sealed: Sealed): Promise<string | null> =>
  decrypt(await readKey(store), place, sealed);

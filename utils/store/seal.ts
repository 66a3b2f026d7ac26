import { ALGORITHM } from './encrypt';
import type { Store } from './open';
import { transact } from './transact';

/** Where the key of this browser is kept. */
export const KEY_ID = 'secrets';

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

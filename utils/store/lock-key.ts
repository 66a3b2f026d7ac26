import { ALGORITHM, decrypt } from './encrypt';
import type { Lock } from './schema';
import type { Opened } from './secrets';

/** A key with the bytes that it was made from, which are for memory alone. */
export interface Unlocked extends Opened {
  bytes: Uint8Array<ArrayBuffer>;
}

/** As a key that cannot be exported. */
export const keyFrom = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, ALGORITHM, false, ['encrypt', 'decrypt']);

/** @returns null where these are not the bytes of this lock's key */
export async function openWith(
  lock: Lock,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Unlocked | null> {
  const key = await keyFrom(bytes);
  const isRight = (await decrypt(key, lock.id, lock.check)) === lock.id;
  return isRight ? { lock: lock.id, key, bytes } : null;
}

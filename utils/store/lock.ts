import { COST, deriveBytes } from './derive-key';
import { encrypt } from './encrypt';
import { keyFrom, openWith, type Unlocked } from './lock-key';
import type { Lock } from './schema';

/** A lock for a new passphrase, and its key. */
export async function makeLock(passphrase: string): Promise<{ lock: Lock; unlocked: Unlocked }> {
  const id = crypto.randomUUID();
  const made = { id, salt: crypto.getRandomValues(new Uint8Array(16)), ...COST };
  const bytes = await deriveBytes(passphrase, made);
  const key = await keyFrom(bytes);
  return {
    lock: { ...made, check: await encrypt(key, id, id) },
    unlocked: { lock: id, key, bytes },
  };
}

/** @returns null where it is not the passphrase */
export const unlock = async (lock: Lock, passphrase: string): Promise<Unlocked | null> =>
  openWith(lock, await deriveBytes(passphrase, lock));

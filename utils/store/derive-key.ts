import { argon2idAsync } from '@noble/hashes/argon2.js';
import type { Lock } from './schema';

/**
 * OWASP's second choice for Argon2id: 19 MiB, two passes, a guess costs whoever guesses memory and not
 * only time. https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
export const COST = { passes: 2, memory: 19_456 };

/** The same passphrase from another keyboard is the same. */
const plain = (passphrase: string): string => passphrase.normalize('NFKC');

/** 32 bytes that a passphrase stands for; takes part of a second, and lets others go on meanwhile. */
export const deriveBytes = async (
  passphrase: string,
  { salt, passes, memory }: Pick<Lock, 'salt' | 'passes' | 'memory'>,
): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(
    await argon2idAsync(plain(passphrase), salt, { t: passes, m: memory, p: 1, dkLen: 32 }),
  );

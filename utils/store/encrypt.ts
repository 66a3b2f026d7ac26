import type { Sealed } from './schema';

export const ALGORITHM = 'AES-GCM';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Encrypts a text for one place, with an IV of its own: opened for another, it does not decrypt. */
export async function encrypt(key: CryptoKey, place: string, text: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: ALGORITHM, iv, additionalData: bytesOf(place) },
    key,
    bytesOf(text),
  );
  return { iv, sealed };
}

/** @returns null where it was sealed with another key or for another place, or is damaged */
export async function decrypt(
  key: CryptoKey,
  place: string,
  { iv, sealed }: Sealed,
): Promise<string | null> {
  const additionalData = bytesOf(place);
  try {
    const plain = await crypto.subtle.decrypt({ name: ALGORITHM, iv, additionalData }, key, sealed);
    return new TextDecoder().decode(plain);
  } catch {
    // WebCrypto says no more than that it cannot; what follows is the same in every case.
    return null;
  }
}

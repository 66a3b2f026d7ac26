const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;

function decodedAs(label: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    // A name that no browser knows, or bytes that are none of it.
    return null;
  }
}

/**
 * A kept text as characters: by its mark, by what it says of itself, as UTF-8, else as `usual`.
 * @param usual what texts of the user's language were written in before UTF-8
 */
export function decodeText(bytes: Uint8Array, usual: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes, false) ?? '';
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes, false) ?? '';
  const head = decodedAs('latin1', bytes.subarray(0, 4_096), false) ?? '';
  const named = CHARSET.exec(head)?.[1];
  return (
    decodedAs('utf-8', bytes, true) ??
    (named === undefined ? null : decodedAs(named, bytes, false)) ??
    decodedAs(usual, bytes, false) ??
    ''
  );
}

/** The place between two elements of one line, where the page writes no space. */
export const SEAM = '\u001f';

const SEAM_CODE = 0x1f;

export const isGap = (code: number): boolean => code === 32 || code === SEAM_CODE;

/** After a place: the next one that is neither space nor seam. */
export function skipGap(folded: string, from: number, atMost = 3): number {
  let at = from;
  while (at < folded.length && at - from < atMost && isGap(folded.charCodeAt(at))) at++;
  return at;
}

/** Scripts that write words without spaces, or glue prefixes and endings to them. */
export const isUnspaced = (code: number): boolean =>
  (code >= 0x0e00 && code < 0x1100) ||
  (code >= 0x1780 && code < 0x1800) ||
  (code >= 0x2e80 && code < 0xa000) ||
  (code >= 0xac00 && code < 0xd800) ||
  (code >= 0xf900 && code < 0xfb00);

/** Scripts whose articles and prepositions are prefixes of the word. */
export const isPrefixing = (code: number): boolean => code >= 0x0590 && code < 0x0780;

const letter = /[\p{L}\p{M}]/u;
const cache = new Uint8Array(0x10000);

export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  const known = cache[code];
  if (known) return known === 2;
  const answer = letter.test(String.fromCharCode(code));
  cache[code] = answer ? 2 : 1;
  return answer;
}

/** A letter that a word of spaced script cannot begin or end beside. */
export const isWordLetter = (code: number): boolean => isLetter(code) && !isUnspaced(code);

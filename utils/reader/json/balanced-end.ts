const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The place behind the bracket that closes the one at `from`, quotes heeded; -1 where none does. */
export function balancedEnd(text: string, from: number, most: number): number {
  const last = Math.min(text.length, from + most);
  let depth = 0;
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfQuote(text, at, last);
      continue;
    }
    // { and [ differ from } and ] by two; the parser sees to it that they match.
    if (code === 0x7b || code === 0x5b) depth++;
    else if ((code === 0x7d || code === 0x5d) && --depth === 0) return at + 1;
  }
  return -1;
}

/** The quote that ends the text begun at a quote. */
export function endOfQuote(text: string, from: number, last: number): number {
  const quote = text.charCodeAt(from);
  for (let at = from + 1; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === quote) return at;
  }
  return last;
}

import { endOfQuote } from './balanced-end';

/** Deeper data is no answer: the parser takes long over brackets that only open. */
const DEEPEST = 1000;
/** A shorter text is parsed at once, however deep. */
const LARGE = 100_000;

/** The value that a text of JSON stands for; null for what is none. */
export function parseJson(text: string): unknown {
  if (text.length > LARGE && isTooDeep(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isTooDeep(text: string): boolean {
  for (let at = 0, depth = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfQuote(text, at, text.length);
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > DEEPEST) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}

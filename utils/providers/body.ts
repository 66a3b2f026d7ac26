import type { Result } from '../domain/failure';
import { done, failed } from '../domain/failure';

/** Account answers are kilobytes; whatever is larger is a mistake or an attack. */
export const MAX_BODY_BYTES = 4_000_000;

/** Reads a body up to the limit and no further. */
export async function readText(response: Response): Promise<Result<string>> {
  if (response.body === null) return done('');
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done: ended, value } = await reader.read();
    if (ended) return done(text + decoder.decode());
    size += value.byteLength;
    if (size > MAX_BODY_BYTES) {
      await reader.cancel();
      return failed({ kind: 'unreadable', path: '', why: 'too-big-a-body' });
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Does a text that is no JSON just stop too early? Open brackets or an open string say so. */
function isCutShort(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
  }
  return inString || depth > 0;
}

export function parseJson(text: string): Result<unknown> {
  try {
    return done(JSON.parse(text));
  } catch {
    // A parser error says nothing that a user could act on; the two cases below do.
    const looksLikeJson = /^\s*[[{]/.test(text);
    const why = looksLikeJson && isCutShort(text) ? 'cut-short' : 'not-json';
    return failed({ kind: 'unreadable', path: '', why });
  }
}

import type { Result, UnreadableWhy } from '../domain/failure';
import { done, failed } from '../domain/failure';

/** Account answers are kilobytes; whatever is larger is a mistake or an attack. */
export const MAX_BODY_BYTES = 4_000_000;

/** What the server says it is written in; a byte order mark knows better, and UTF-8 is usual. */
function decoderFor(response: Response, first: Uint8Array): TextDecoder {
  const [one, two] = first;
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le');
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be');
  const charset = /charset=\s*"?([\w-]{1,20})/i.exec(response.headers.get('content-type') ?? '');
  try {
    return new TextDecoder(charset?.[1] ?? 'utf-8');
  } catch {
    // A name that no standard knows; whatever is meant, its ASCII is that of UTF-8.
    return new TextDecoder();
  }
}

/** Pictures, films, archives and the like: no text comes of them, whatever length they say they have. */
const NEVER_TEXT =
  /^\s*(?:image\/(?!svg)|audio\/|video\/|font\/|multipart\/|application\/(?:pdf|zip|gzip|wasm|x-(?:gzip|tar|bzip2?|7z-compressed|rar-compressed|msdownload)|vnd\.(?:ms-|openxmlformats|rar|android)))/i;

/** What the headers alone say against a body; it is not read then. */
function refusedUnread({ headers }: Response): UnreadableWhy | null {
  if (NEVER_TEXT.test(headers.get('content-type') ?? '')) return 'not-json';
  // A compressed body is no longer than what it holds.
  return Number(headers.get('content-length')) > MAX_BODY_BYTES ? 'too-big-a-body' : null;
}

interface Chunk {
  done: boolean;
  value?: Uint8Array;
}

/**
 * Reads a body up to the limit and no further.
 * @param path what a failure names, where there are several answers
 */
export async function readText(response: Response, path = ''): Promise<Result<string>> {
  if (response.body === null) return done('');
  const why = refusedUnread(response);
  if (why !== null) {
    await response.body.cancel().catch(() => undefined);
    return failed({ kind: 'unreadable', path, why });
  }
  const reader = response.body.getReader();
  let decoder: TextDecoder | null = null;
  let text = '';
  let size = 0;
  for (;;) {
    const chunk = await reader.read().catch((): Chunk | null => null);
    // The headers came and the body did not: the connection broke in the middle.
    if (chunk === null) return failed({ kind: 'unreadable', path, why: 'cut-short' });
    const { done: ended, value } = chunk;
    if (ended || value === undefined) return done(text + (decoder?.decode() ?? ''));
    size += value.byteLength;
    if (size > MAX_BODY_BYTES) {
      await reader.cancel().catch(() => undefined);
      return failed({ kind: 'unreadable', path, why: 'too-big-a-body' });
    }
    decoder ??= decoderFor(response, value);
    text += decoder.decode(value, { stream: true });
  }
}

/** No interface has as many levels; a parser that calls itself for each would break down. */
const DEEPEST = 100;

/** How deep the brackets of a text go, and whether it just stops too early: open ones and strings say so. */
function measure(text: string): { deepest: number; isOpen: boolean } {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return { deepest, isOpen: inString || depth > 0 };
}

/** Strings, which are left alone (one without an end to the end), and numbers, whole as they stand. */
const TOKEN = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|-?\d[\d.eE+-]*/g;

/** Whole numbers that a float would round. */
const isLong = (token: string): boolean =>
  /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token));

/** JSON whose whole numbers beyond 2^53 are texts, so that no digit is lost. */
export function parseJson(text: string): Result<unknown> {
  const { deepest, isOpen } = measure(text);
  const looksLikeJson = /^\s*[[{]/.test(text);
  if (looksLikeJson && deepest > DEEPEST) {
    return failed({ kind: 'unreadable', path: '', why: 'too-big-a-body' });
  }
  const exact = /\d{16}/.test(text)
    ? text.replace(TOKEN, (token) => (isLong(token) ? `"${token}"` : token))
    : text;
  try {
    return done(JSON.parse(exact));
  } catch {
    // A parser error says nothing that a user could act on; the two cases below do.
    const why = looksLikeJson && isOpen ? 'cut-short' : 'not-json';
    return failed({ kind: 'unreadable', path: '', why });
  }
}

/** What an adapter expects: JSON, XML (elements as keys), or the text as it is. */
export type Reads = 'json' | 'xml' | 'text';
export type Body = unknown;

export async function parseBody(text: string, as: Reads): Promise<Result<Body>> {
  if (as === 'text') return done(text);
  // No JSON begins so.
  if (/^\s*</.test(text)) {
    const { refusePage } = await import('./refuse-page');
    const page = refusePage(text, as);
    if (page !== null) return page;
  }
  if (as === 'json') return parseJson(text);
  const { parseXml } = await import('./parse-xml');
  return parseXml(text);
}

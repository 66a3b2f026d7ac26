import type { Result } from '../domain/failure';
import { done, failed } from '../domain/failure';
import { parseXml } from './parse-xml';

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

/** Reads a body up to the limit and no further. */
export async function readText(response: Response): Promise<Result<string>> {
  if (response.body === null) return done('');
  const reader = response.body.getReader();
  let decoder: TextDecoder | null = null;
  let text = '';
  let size = 0;
  for (;;) {
    const { done: ended, value } = await reader.read();
    if (ended) return done(text + (decoder?.decode() ?? ''));
    size += value.byteLength;
    if (size > MAX_BODY_BYTES) {
      await reader.cancel();
      return failed({ kind: 'unreadable', path: '', why: 'too-big-a-body' });
    }
    decoder ??= decoderFor(response, value);
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

/** Strings, which are left alone (one without an end to the end), and whole numbers that a float would round. */
const LONG_NUMBER = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|-?\d{16,}(?![\d.eE])/g;

/** JSON whose whole numbers beyond 2^53 are texts, so that no digit is lost. */
export function parseJson(text: string): Result<unknown> {
  const exact = /\d{16}/.test(text)
    ? text.replace(LONG_NUMBER, (token) =>
        token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${token}"`,
      )
    : text;
  try {
    return done(JSON.parse(exact));
  } catch {
    // A parser error says nothing that a user could act on; the two cases below do.
    const looksLikeJson = /^\s*[[{]/.test(text);
    const why = looksLikeJson && isCutShort(text) ? 'cut-short' : 'not-json';
    return failed({ kind: 'unreadable', path: '', why });
  }
}

/** What an adapter expects: JSON, XML (elements as keys), or the text as it is. */
export type Reads = 'json' | 'xml' | 'text';
export type Body = unknown;

const PAGE = /^\s*(?:<!doctype html|<html|<head|<body)/i;
const SIGN_IN = /<input[^>]{0,500}type\s*=\s*["']?password/i;

/** A page where an answer should be: to sign in at, most often. */
function refusePage(text: string): Result<never> | null {
  if (!PAGE.test(text)) return null;
  return SIGN_IN.test(text)
    ? failed({ kind: 'signed-out', accepted: false })
    : failed({ kind: 'unreadable', path: '', why: 'not-json' });
}

export function parseBody(text: string, as: Reads): Result<Body> {
  if (as === 'text') return done(text);
  const page = refusePage(text);
  if (page !== null) return page;
  return as === 'xml' ? parseXml(text) : parseJson(text);
}

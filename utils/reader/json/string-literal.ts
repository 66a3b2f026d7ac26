import { endOfQuote } from './balanced-end';

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };
const ESCAPE = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|(\r\n|[\s\S]))/gi;

/** The text that a literal of a script stands for, from its quote on; null where it does not end. */
export function stringLiteral(
  script: string,
  from: number,
  most: number,
): { text: string; end: number } | null {
  const last = Math.min(script.length, from + most);
  const end = endOfQuote(script, from, last);
  if (end >= last) return null;
  return { text: unescaped(script.slice(from + 1, end)), end: end + 1 };
}

const unescaped = (written: string): string =>
  written.replace(ESCAPE, (_, long?: string, unit?: string, byte?: string, mark: string = '') => {
    const hex = long ?? unit ?? byte;
    if (hex === undefined) return mark.trim() === '' && mark !== ' ' ? '' : (ESCAPES[mark] ?? mark);
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? '' : String.fromCodePoint(code);
  });

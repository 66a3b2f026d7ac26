import { zeroOf } from './digits';
import { SEAM } from './letters';
import { unmix } from './unmix';

/** Letters that Unicode does not take apart, and letters that one language writes like another's. */
const ALIKE: Record<string, string> = {
  ß: 's',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'a',
  œ: 'o',
  þ: 't',
  ð: 'd',
  ə: 'a',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ے: 'ي',
  '٫': '.',
  '٬': "'",
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '׳': "'",
  '״': '"',
  '”': '"',
  '،': ',',
  '、': ',',
  '。': '.',
  '؛': ';',
  '؟': '?',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '٪': '%',
  '∕': '/',
  '⁄': '/',
  丨: '|',
};

/** Accents of Latin, Greek and Cyrillic are written or left out; marks of other scripts are letters. */
const MARKS = /[\u0300-\u036f\u0653-\u0655]/g;

const table = new Uint16Array(0x10000);

function foldUnit(code: number): number {
  const zero = zeroOf(code);
  if (zero !== 0) return code - zero + 48;
  const letter = String.fromCharCode(code);
  const known = ALIKE[letter];
  if (known !== undefined) return known.charCodeAt(0);
  if (code >= 0xd800 && code < 0xe000) return code;
  if (/\s/.test(letter)) return 32;
  if (/\p{No}/u.test(letter)) return code;
  const base = letter.normalize('NFKD').replace(MARKS, '');
  const small = base.length === 1 || code < 0x1100 || code > 0xff00 ? base.toLowerCase() : letter;
  const first = small.charAt(0);
  return (ALIKE[first] ?? (first === '' ? letter : first)).charCodeAt(0);
}

/** What folds by small letters alone; the seam between elements is no letter. */
const ascii = new RegExp(`^[\\n${SEAM} -~]*$`);

function foldedUnit(code: number): number {
  const known = table[code] ?? 0;
  if (known !== 0) return known;
  const folded = foldUnit(code);
  table[code] = folded;
  return folded;
}

/**
 * The text as it is compared: small letters, no accents, Western digits, narrow forms. Always as
 * long as the text itself, so that a place in one is the same place in the other.
 */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  let out = '';
  // What stays as it is, most of some scripts, is taken over in one piece.
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = foldedUnit(code);
    if (folded === code) continue;
    out += text.slice(from, at) + String.fromCharCode(folded);
    from = at + 1;
  }
  return unmix(from === 0 ? text : out + text.slice(from));
}

const INVISIBLE =
  /[\u0300-\u036f]|[\u064b-\u0652]|[\u0591-\u05c7]|[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Accents and vowel points of the scripts that write them over and under a letter. */
const POINTS = [
  '\\u0300-\\u036f\\u0483-\\u0487\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f',
  '\\u0591-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u06d6-\\u06ed\\u0730-\\u074a\\u0e38-\\u0e4b',
].join('');

/** No writing piles up so many marks; putting them in order takes more than linear time. */
const pile = new RegExp(`[${POINTS}]{12,}`, 'g');

/** Digits of mathematics, bold and the like: 𝟏𝟐. They stand beyond what `fold` looks at. */
const MATHEMATICAL = /[\u{1d7ce}-\u{1d7ff}]/gu;
const asPlainDigit = (digit: string): string =>
  String(((digit.codePointAt(0) ?? 0) - 0x1d7ce) % 10);

/** Without what nobody sees: marks of direction, soft hyphens, vowel points; accents composed first. */
export const withoutInvisible = (text: string): string =>
  ascii.test(text)
    ? text
    : text
        .replace(pile, '')
        .normalize('NFC')
        .replace(INVISIBLE, '')
        .replace(MATHEMATICAL, asPlainDigit);

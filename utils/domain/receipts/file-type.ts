import type { FileType } from './receipt';

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** ISO base media files whose pictures are HEVC (ISO/IEC 23008-12); `mif1`, `msf1` say no codec. */
const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']);

function isHeic(bytes: Uint8Array): boolean {
  if (ascii(bytes, 4, 8) !== 'ftyp') return false;
  const brand = ascii(bytes, 8, 12);
  // A picture of another codec may name the general brand first; its own stands behind it.
  return HEIC_BRANDS.has(brand) && !ascii(bytes, 16, 64).includes('avif');
}

/** Readers find the head of a PDF anywhere in its first kilobyte. */
const PDF_WITHIN = 1_024;

/** Anything but tab, line ends, form feed and the escape of ISO-2022 is in no text. */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;

/** Header fields that begin a message (RFC 5322), at least two of them. */
const EML_FIELD =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|reply-to|content-type|dkim-signature):/gim;
const EML_BEGIN = /^[!-9;-~]+:/;
const HTML_BEGIN = /^\s*<(?:!doctype\s+html|html|head|body|meta|title|table|div)[\s>]/i;
/** What may stand before it. */
const ASIDE = /<!--.*?-->|<\?xml[^>]*>/gs;

function textType(text: string): FileType {
  if (HTML_BEGIN.test(text.replace(ASIDE, ''))) return 'html';
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  return EML_BEGIN.test(head) && (head.match(EML_FIELD) ?? []).length >= 2 ? 'eml' : 'txt';
}

/** Text in UTF-16 says so, and has no zero among its characters. */
function isWide(bytes: Uint8Array): boolean {
  const mark = ascii(bytes, 0, 2);
  if ((mark !== '\xff\xfe' && mark !== '\xfe\xff') || bytes.length % 2 !== 0) return false;
  for (let at = 2; at < bytes.length; at += 2) {
    if (bytes[at] === 0 && bytes[at + 1] === 0) return false;
  }
  return true;
}

/** How far a text is looked into to tell what kind it is. */
const TEXT_HEAD = 16_384;

/**
 * What a file is by its content; its name says nothing. Null: nothing that is taken.
 * @param bytes the whole file
 */
export function fileTypeOf(bytes: Uint8Array): FileType | null {
  if (bytes.length === 0) return null;
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (isHeic(bytes)) return 'heic';
  if (ascii(bytes, 0, PDF_WITHIN).includes('%PDF-')) return 'pdf';
  if (isWide(bytes)) return 'txt';
  if (bytes.some(isControl)) return null;
  return textType(ascii(bytes, 0, TEXT_HEAD).replace(/^\xef\xbb\xbf/, ''));
}

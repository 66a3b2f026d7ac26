import { describe, expect, test } from 'vitest';
import { fileTypeOf } from '../../../../utils/domain/receipts/file-type';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const box = (brand: string, more = ''): string => `\0\0\0\x18ftyp${brand}\0\0\0\0${more}`;
const mail = 'Received: from shop\r\nFrom: a@b.example\r\nSubject: Receipt\r\n\r\nThanks';

describe('a file is taken for what it holds', () => {
  test.each([
    ['pdf', '%PDF-1.7\n…\0\x01'],
    ['pdf', `\0junk before it ${'x'.repeat(900)}%PDF-1.4`],
    ['png', '\x89PNG\r\n\x1a\n\0'],
    ['jpeg', '\xff\xd8\xff\xe1\0'],
    ['webp', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['heic', box('heic')],
    ['heic', box('mif1', 'mif1heic')],
    ['html', '<!DOCTYPE html><p>Thanks'],
    ['html', '\xef\xbb\xbf <!-- saved --><!-- twice -->\n<HTML lang="de">'],
    ['html', '<?xml version="1.0"?>\n<html xmlns="x">'],
    ['eml', mail],
    ['txt', 'Order 5521\t¥1,980\r\n'],
    ['txt', 'Note: paid in cash'],
    ['txt', '\xff\xfeO\0r\0d\0e\0r\0'],
    ['txt', '\xb6\xa9\xb5\xa5 GBK'],
  ])('%s: %j', (type, content) => {
    expect(fileTypeOf(bytes(content))).toBe(type);
  });
});

test.each([
  ['nothing', ''],
  ['a program of Windows', 'MZ\x90\0\x03\0\0\0'],
  ['a program of Linux', '\x7fELF\x02\x01\x01\0'],
  ['an archive, or an Office file', 'PK\x03\x04\x14\0\x06\0'],
  ['a film', box('isom')],
  ['an AVIF', box('avif')],
  ['an AVIF that begins as any picture', box('mif1', 'mif1avif')],
  ['a GIF', 'GIF89a\x01\0\x01\0'],
  ['a sound', 'RIFF\x10\0\0\0WAVEfmt '],
  ['a text with something else behind it', `${'Order\n'.repeat(9_000)}\0\x01`],
  ['half a character of UTF-16', '\xff\xfeO\0r'],
])('%s is not taken', (_, content) => {
  expect(fileTypeOf(bytes(content))).toBeNull();
});

test('a page of comments alone is text', () => {
  expect(fileTypeOf(bytes('<!-- x -->'.repeat(200_000)))).toBe('txt');
});

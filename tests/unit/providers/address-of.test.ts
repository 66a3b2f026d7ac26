import { expect, it } from 'vitest';
import { addressOf } from '../../../utils/providers/address-of';
import { webPage } from '../../../utils/providers/web-page';

it.each([
  ['https://a.example/', 'https://a.example', 'https://a.example/'],
  ['https://a.example/api//', 'https://a.example/api', 'https://a.example/api//'],
  ['https://a.example/api?s=1#x', 'https://a.example/api', 'https://a.example/api?s=1'],
])('%s is a place for paths, or asked as it is', (typed, place, whole) => {
  expect(addressOf({}, new URL(typed))).toBe(place);
  expect(addressOf({ wholeAddress: true }, new URL(typed))).toBe(whole);
});

it.each([
  ['https://example.org/portal.html', 'https://example.org/portal.html'],
  ['https://example.org/a?b={line}', 'https://example.org/a?b=%7Bline%7D'],
  ['http://example.org/', null],
  ['http://127.0.0.1/', 'http://127.0.0.1/'],
  ['http://portal.example/', null],
  ['https://user:word@example.org/', null],
  ['javascript:alert(1)', null],
  ['portal', null],
  [undefined, null],
])('%s is opened as %s', (text, page) => {
  expect(webPage(text)).toBe(page);
});

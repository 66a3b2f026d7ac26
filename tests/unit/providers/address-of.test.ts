import { describe, expect, it } from 'vitest';
import { addressOf, typedAddress } from '../../../utils/providers/address-of';
import type { Adapter } from '../../../utils/providers/contract';
import { adapters } from '../../../utils/providers/registry';
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
  ['https://api.example/v2', 'https://api.example'],
  ['https://api.example/partners/v2/', 'https://api.example/partners'],
  ['https://api.example/v22', 'https://api.example/v22'],
])('%s is taken without what each path begins with', (typed, place) => {
  expect(addressOf({ below: '/v2' }, new URL(typed))).toBe(place);
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

describe('an address that was typed', () => {
  const typed = (adapter: Adapter | undefined, text: string) => {
    if (adapter === undefined) throw new Error('no adapter');
    const result = typedAddress(adapter, text);
    return result.ok ? result.value : result.failure;
  };
  const unsafe = (why: string) => ({ kind: 'unsafe', why });

  it.each([
    ['https://api.example/tmf-api/', 'https://api.example/tmf-api'],
    ['https://api.example/?token=1', unsafe('query')],
    ['https://api.example/#usage', unsafe('query')],
    ['api.example', unsafe('malformed')],
    ['http://192.168.8.1', unsafe('not-https')],
    ['https://me:secret@api.example', unsafe('credentials')],
    ['', unsafe('malformed')],
  ])('%j for an interface', (text, wanted) => {
    expect(typed(adapters.tmforum, text)).toEqual(wanted);
  });

  it.each([
    ['192.168.8.1', 'http://192.168.8.1'],
    ['http://mifi.home/', 'http://mifi.home'],
    ['http://8.8.8.8', unsafe('not-https')],
    ['http://192.168.8.1.evil.example', unsafe('not-https')],
    ['http://10.evil.example', unsafe('not-https')],
    ['http://[2001:db8::1]', unsafe('not-https')],
    ['http://[fd00::1]', 'http://[fd00::1]'],
    ['http://172.32.0.1', unsafe('not-https')],
    ['http://134744072', unsafe('not-https')],
    ['http://admin:admin@192.168.8.1', unsafe('credentials')],
  ])('%j for a device at home', (text, wanted) => {
    expect(typed(adapters['huawei-hilink'], text)).toEqual(wanted);
  });

  it('keeps the query where it is part of what is asked', () => {
    const url = 'https://portal.example/api?session=7';
    expect(typed(adapters.rfc8908, url)).toBe(url);
  });

  it('left empty is the provider’s own', () => {
    expect(typed(adapters.airalo, ' ')).toBe('https://partners-api.airalo.com');
  });
});

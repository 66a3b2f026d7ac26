import { describe, expect, it } from 'vitest';
import { addressOf, typedAddress } from '../../../utils/providers/address-of';
import type { Adapter } from '../../../utils/providers/contract';
import { adapterOf } from '../../../utils/providers/registry';
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
  ['http://portal.example/', null],
  ['https://user:word@example.org/', null],
  ['javascript:alert(1)', null],
  ['portal', null],
  [undefined, null],
])('%s is opened as %s', (text, page) => {
  expect(webPage(text, 'https://api.example/captive')).toBe(page);
});

describe('a link of a provider into a network that is not its own', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost:8080/shutdown',
    'http://[::1]/',
    'https://192.168.1.1/reset',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[fd00::1]/',
    'https://[::ffff:192.168.1.1]/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://router/',
    'https://fritz.box.local/',
    'https://nas.lan/',
    'https://localhost./',
    'https://8.8.8.8/',
  ])('%s is not opened', (text) => {
    expect(webPage(text, 'https://api.example/captive')).toBeNull();
    expect(webPage(text, null)).toBeNull();
  });

  it('is opened where the user typed that very machine', () => {
    const portal = 'https://192.168.1.1/portal';
    expect(webPage(portal, 'https://192.168.1.1/api')).toBe(portal);
    expect(webPage('http://127.0.0.1:81/', 'http://127.0.0.1:80/')).toBe('http://127.0.0.1:81/');
    expect(webPage('https://192.168.1.2/', 'https://192.168.1.1/api')).toBeNull();
  });
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
  ])('%j for an interface', async (text, wanted) => {
    expect(typed(await adapterOf('tmforum'), text)).toEqual(wanted);
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
  ])('%j for a device at home', async (text, wanted) => {
    expect(typed(await adapterOf('huawei-hilink'), text)).toEqual(wanted);
  });

  it('keeps the query where it is part of what is asked', async () => {
    const url = 'https://portal.example/api?session=7';
    expect(typed(await adapterOf('rfc8908'), url)).toBe(url);
  });

  it('left empty is the provider’s own', async () => {
    expect(typed(await adapterOf('airalo'), ' ')).toBe('https://partners-api.airalo.com');
  });
});

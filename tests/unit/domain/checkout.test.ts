import { describe, expect, it } from 'vitest';
import { checkoutAddress } from '../../../utils/domain/checkout';
import { parseAddress } from '../../../utils/domain/checkout-address';

const declared = { address: 'https://api.nippon.example/v1', website: 'https://nippon.example' };
const open = (
  template: string,
  values: { offering?: string; line?: string } = {},
  connection: typeof declared | { address: string; website: null } = declared,
) => checkoutAddress(template, { offering: 'p1', line: 'l1', ...values }, connection);

const why = (result: ReturnType<typeof open>) =>
  result.ok ? result.value.href : 'why' in result.failure && result.failure.why;

describe('a checkout is opened', () => {
  it.each([
    ['on the website', 'https://nippon.example/renew/{offering}?line={line}', '/renew/p1?line=l1'],
    ['below the website', 'https://pay.nippon.example/{offering}', '/p1'],
    ['on the interface itself', 'https://api.nippon.example/pay', '/pay'],
    ['at the usual port by name', 'https://nippon.example:443/pay', '/pay'],
    ['in capitals', 'HTTPS://NIPPON.EXAMPLE/pay', '/pay'],
    ['with spaces around', '  https://nippon.example/pay ', '/pay'],
    ['with a value used twice', 'https://nippon.example/{line}/{line}', '/l1/l1'],
  ])('%s', (_, template, place) => {
    const result = open(template);
    expect(result.ok && result.value.pathname + result.value.search).toBe(place);
  });

  it('on this machine, for a try', () => {
    const local = { address: 'http://127.0.0.1:4010', website: 'http://localhost:4011' };
    expect(open('http://127.0.0.1:4010/pay', {}, local).ok).toBe(true);
    expect(open('http://localhost:4011/pay', {}, local).ok).toBe(true);
    expect(why(open('http://a.localhost:4011/pay', {}, local))).toBe('not-https');
  });
});

describe('a checkout is refused', () => {
  it('below the interface, where no website is declared: others may have such names', () => {
    const alone = { address: 'https://nippon.example', website: null };
    expect(open('https://nippon.example/pay', {}, alone).ok).toBe(true);
    expect(why(open('https://pay.nippon.example/', {}, alone))).toBe('undeclared-host');
  });
});

describe('a value stays where it was put', () => {
  const template = 'https://nippon.example/renew/{line}/pay';

  it.each([
    '../../admin',
    'a/b',
    '?x=1',
    '#here',
    '@evil.example',
    '{offering}',
    'a b',
    '東京',
    '%2e%2e',
    'javascript:alert(1)',
    '\n',
  ])('%j', (line) => {
    const result = open(template, { line });
    expect(result.ok && result.value.pathname.split('/')).toEqual([
      '',
      'renew',
      encodeURIComponent(line),
      'pay',
    ]);
    expect(result.ok && result.value.search).toBe('');
  });

  it.each(['.', '..'])('or is refused: %j would lead to another page', (line) => {
    expect(why(open(template, { line }))).toBe('malformed');
  });

  it('or is refused: half a character is no text', () => {
    expect(why(open(template, { line: '\ud800' }))).toBe('malformed');
  });

  it.each(['evil.example/', 'evil.example#', 'x@evil.example'])('%j makes no host', (line) => {
    expect(open('https://{line}.nippon.example/', { line }).ok).toBe(false);
    expect(open('https://nippon.example{line}/', { line }).ok).toBe(false);
  });
});

describe('an address', () => {
  it.each([
    ['https://api.nippon.example', true],
    ['http://localhost:4010', true],
    ['http://[::1]:4010/', true],
    ['http://127.0.0.1.evil.example', false],
    ['http://192.168.1.1', false],
    ['api.nippon.example', false],
    ['https://u:p@api.nippon.example', false],
  ])('%s: %s', (text, ok) => {
    expect(parseAddress(text).ok).toBe(ok);
  });
});

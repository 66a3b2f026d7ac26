import { describe, expect, test } from 'vitest';
import { checkPack, parsePack } from '../../../utils/packs/check-pack';
import { aPack, type Keys, packWith } from './a-pack';

const problemsOf = (json: unknown) => {
  const checked = checkPack(json);
  return checked.ok ? [] : checked.problems;
};

const lines = ['lines', 0] as const;
const bucket = [...lines, 'buckets', 0] as const;
const remaining = [...bucket, 'remaining'] as const;
const url = ['requests', 0, 'url'] as const;

describe('a pack', () => {
  test('that is right is taken', () => {
    expect(problemsOf(aPack)).toEqual([]);
  });

  test.each<[string, Keys, unknown, object]>([
    ['a wildcard host', ['hosts', 0], 'https://*.provider.example', { kind: 'wildcard' }],
    ['a wildcard for all hosts', ['hosts', 0], '*', { kind: 'wildcard' }],
    ['all addresses', ['hosts', 0], '<all_urls>', { kind: 'wildcard' }],
    [
      'a host with a path',
      ['hosts', 0],
      'https://my.provider.example/',
      { kind: 'not-an-origin', origin: 'https://my.provider.example' },
    ],
    [
      'a host without encryption',
      ['hosts', 0],
      'http://my.provider.example',
      { kind: 'not-https' },
    ],
    ['a router', ['hosts', 0], 'http://192.168.8.1', { kind: 'not-https' }],
    ['a number for a host', ['hosts', 0], 'https://192.168.8.1', { kind: 'ip-address' }],
    ['a hidden number', ['hosts', 0], 'https://0xc0a80801', { kind: 'not-an-origin' }],
    ['a name at home', ['hosts', 0], 'https://router.lan', { kind: 'not-an-origin' }],
    ['a name of mDNS', ['hosts', 0], 'https://nas.local', { kind: 'not-an-origin' }],
    ['a host of one name', ['hosts', 0], 'https://intranet', { kind: 'not-an-origin' }],
    [
      'a host with a last dot',
      ['hosts', 0],
      'https://provider.example.',
      { kind: 'not-an-origin' },
    ],
    [
      'a look-alike letter',
      ['hosts', 0],
      'https://my.prоvider.example',
      { kind: 'not-an-origin', origin: 'https://my.xn--prvider-bjg.example' },
    ],
    ['a name in a host', ['hosts', 0], 'https://user@my.provider.example', { kind: 'credentials' }],
    ['a script for a host', ['hosts', 0], 'javascript:alert(1)', { kind: 'not-https' }],
    ['no host', ['hosts'], [], { kind: 'out-of-bounds' }],
    ['a request to another host', url, 'https://evil.example/x', { kind: 'undeclared-host' }],
    [
      'a request with a password',
      url,
      'https://a:b@my.provider.example/x',
      { kind: 'credentials' },
    ],
    ['a request to a script', url, 'javascript:alert(1)', { kind: 'not-https' }],
    ['a request to a file', url, 'file:///etc/passwd', { kind: 'not-https' }],
    ['a request to half an address', url, '/usage', { kind: 'not-an-address' }],
    ['a break in an address', url, 'https://my.provider.example/\nx', { kind: 'not-an-address' }],
    [
      'a request without slashes',
      url,
      'https:my.provider.example/usage',
      { kind: 'not-an-address' },
    ],
    ['a request with three', url, 'https:///my.provider.example/usage', { kind: 'not-an-address' }],
    [
      'a placeholder nobody fills',
      url,
      'https://my.provider.example/{who}',
      { kind: 'placeholder' },
    ],
    ['an unknown time zone', ['zone'], 'Mars/Olympus', { kind: 'unknown-zone' }],
    ['an unknown language', ['locale'], 'not a tag', { kind: 'unknown-locale' }],
    ['a pace that is too fast', ['paceMinutes'], 1, { kind: 'out-of-bounds', limit: 5 }],
    ['an unknown key', ['script'], 'x', { kind: 'unknown-key', key: 'script' }],
    ['a missing name', ['name'], undefined, { kind: 'missing' }],
    ['a newer format', ['format'], 2, { kind: 'newer-format' }],
    ['a format that is none', ['format'], 'one', { kind: 'not-one-of' }],
    ['a method', ['requests', 0, 'method'], 'DELETE', { kind: 'unknown-key' }],
  ])('with %s is refused by its place', (_, keys, value, problem) => {
    const path = keys
      .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${key}`))
      .join('');
    expect(problemsOf(packWith([keys, value]))[0]).toMatchObject({ path, ...problem });
  });

  test.each<[string, Keys, unknown, object]>([
    [
      'an expression that loops',
      [...remaining, 'path'],
      '($f := function($x) { $f($x) }; $f(1))',
      { kind: 'expression', why: 'syntax' },
    ],
    ['code', [...remaining, 'path'], 'while (true) {}', { kind: 'expression', why: 'syntax' }],
    [
      'an expression that multiplies',
      [...remaining, 'path'],
      '$[*,*][*,*]',
      { why: 'too-much-work' },
    ],
    ['an expression that squares', [...remaining, 'path'], '$..a..b', { why: 'too-much-work' }],
    ['a pattern', [...remaining, 'path'], "$[?match(@.a, '(a+)+')]", { why: 'pattern' }],
    [
      'a long expression',
      [...remaining, 'path'],
      `$.${'a'.repeat(400)}`,
      { kind: 'out-of-bounds' },
    ],
    [
      'an unknown unit',
      [...remaining, 'unit'],
      'parsec',
      { path: 'lines[0].buckets[0].remaining.unit' },
    ],
    ['another unit', [...remaining, 'unit'], 'min', { kind: 'unit-does-not-fit' }],
    ['no unit', [...remaining, 'unit'], undefined, { kind: 'unit-missing' }],
    ['nothing to read', remaining, undefined, { kind: 'nothing-to-read' }],
    ['another request', [...lines, 'request'], 'other', { kind: 'unknown-request' }],
    [
      'a number for an expression',
      [...remaining, 'path'],
      7,
      { kind: 'wrong-type', expected: 'string' },
    ],
    [
      'a place in data',
      remaining,
      { place: { line: '{data}', token: 0, labels: [], headings: [] } },
      { kind: 'wrong-source', answer: 'json' },
    ],
    [
      'a list without ids',
      [...lines, 'each'],
      '$.lines[*]',
      { path: 'lines[0].id', kind: 'id-missing' },
    ],
    ['an id nobody asked for', [...lines, 'id'], { ask: 'iccid' }, { kind: 'unknown-ask' }],
    [
      'a date of no form',
      [...bucket, 'expiresAt'],
      { path: '$.e', form: 'whenever' },
      { kind: 'unknown-date-form' },
    ],
  ])('that reads by %s is refused', (_, keys, value, problem) => {
    expect(problemsOf(packWith([keys, value]))[0]).toMatchObject(problem);
  });

  test.each<[string, string, string, object]>([
    ['a script', 'support', 'javascript:alert(1)', { kind: 'not-https', scheme: 'javascript:' }],
    ['a spaced script', 'support', ' java\tscript:alert(1)', { kind: 'not-an-address' }],
    ['data', 'bills', 'data:text/html,x', { kind: 'not-https', scheme: 'data:' }],
    ['another host', 'bills', 'https://bills.example', { kind: 'undeclared-host' }],
    ['a store that is none', 'appIos', 'https://apps.example', { kind: 'undeclared-host' }],
    [
      'a host with a hole',
      'checkout',
      'https://my.provider.example{line}/x',
      { kind: 'placeholder' },
    ],
    [
      'a port with a hole',
      'checkout',
      'https://my.provider.example:{line}/',
      { kind: 'not-an-address' },
    ],
    [
      'another placeholder',
      'checkout',
      'https://my.provider.example/{secret}',
      { kind: 'placeholder' },
    ],
    [
      'a placeholder of level 2',
      'checkout',
      'https://my.provider.example/{+line}',
      { kind: 'placeholder' },
    ],
  ])('that links to %s is refused', (_, name, link, problem) => {
    const [first] = problemsOf(packWith([['links'], { [name]: link }]));
    expect(first).toMatchObject({ path: `links.${name}`, ...problem });
  });

  test.each([
    ['account', 'https://my.provider.example/account'],
    ['checkout', 'https://pay.provider.example/?line={line}&plan={offering}'],
    ['appIos', 'https://apps.apple.com/app/id1'],
    ['appAndroid', 'https://play.google.com/store/apps/details?id=x'],
  ])('may link as %s to %s', (name, link) => {
    const pack = packWith(
      [['checkoutHosts'], ['https://pay.provider.example']],
      [['links'], { [name]: link }],
    );
    expect(problemsOf(pack)).toEqual([]);
  });

  test.each([
    ['Cookie', 'a=b'],
    ['Authorization', 'Bearer x'],
    ['Host', 'evil.example'],
    ['X-HTTP-Method-Override', 'DELETE'],
    ['X-Forwarded-For', '127.0.0.1'],
    ['X-A\n', 'x'],
  ])('must not set the header %j', (name, value) => {
    const [first] = problemsOf(packWith([['requests', 0, 'headers'], { [name]: value }]));
    expect(first).toMatchObject({ kind: 'header-not-allowed' });
  });

  test('sends headers of one line', () => {
    const [first] = problemsOf(packWith([['requests', 0, 'headers'], { Accept: 'a\r\nb' }]));
    expect(first).toEqual({ path: 'requests[0].headers.Accept', kind: 'header-value' });
  });

  test.each(['Cookie', 'Host', 'Content-Type', 'Sec-Fetch-Mode', 'X-HTTP-Method-Override'])(
    'takes no key in the header %s',
    (name) => {
      const [first] = problemsOf(packWith([['signIn'], { kind: 'header', name }]));
      expect(first).toMatchObject({ path: 'signIn.name', kind: 'header-not-allowed' });
    },
  );

  test('exchanges secrets for tokens at declared hosts alone', () => {
    const signIn = { kind: 'client-credentials', tokenUrl: 'https://evil.example/token' };
    expect(problemsOf(packWith([['signIn'], signIn]))).toEqual([
      { path: 'signIn.tokenUrl', kind: 'undeclared-host', origin: 'https://evil.example' },
    ]);
  });

  test('may be tried on this machine without encryption', () => {
    const local = 'http://localhost:4600';
    expect(problemsOf(packWith([['hosts'], [local]], [url, `${local}/usage`]))).toEqual([]);
  });

  test('names each request once', () => {
    const twice = [...aPack.requests, ...aPack.requests];
    expect(problemsOf(packWith([['requests'], twice]))).toEqual([
      { path: 'requests[1].id', kind: 'duplicate', value: 'usage' },
    ]);
  });
});

describe('a file', () => {
  test.each([
    ['that is no JSON', '{', 'not-json'],
    ['of more than 100 KB', `"${'x'.repeat(100_000)}"`, 'too-large'],
    ['of more than 100 KB in bytes', `"${'界'.repeat(40_000)}"`, 'too-large'],
    ['nested without end', '['.repeat(40_000) + ']'.repeat(40_000), 'too-deep'],
    ['that is no object', '7', 'wrong-type'],
  ])('%s is refused', (_, text, kind) => {
    const parsed = parsePack(text);
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ path: '', kind }]);
  });

  test('may begin with a byte order mark', () => {
    expect(parsePack(`\ufeff${JSON.stringify(aPack)}`).ok).toBe(true);
  });
});

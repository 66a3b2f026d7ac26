import { describe, expect, test } from 'vitest';
import { serve } from '../test-server';
import { failureIn, get, keyed, SECRET, SECRETS } from './site-server';

const echo = () => serve((_, response) => response.end('<p>ok</p>'));
const kinds = Object.entries(keyed);

describe('a secret', () => {
  test.each([
    ['bearer', 'authorization', `Bearer ${SECRET}`],
    ['header', 'x-api-key', SECRET],
    ['basic', 'authorization', `Basic ${btoa(SECRET)}`],
  ] as const)('goes along as %s', async (kind, name, value) => {
    const { url, requests } = await echo();
    expect(await get(url, keyed[kind])).toMatchObject({ ok: true });
    expect(requests[0]?.headers[name]).toBe(value);
  });

  test('in other letters goes along as UTF-8', async () => {
    const { url, requests } = await echo();
    await get(url, { ...keyed.basic, secret: 'mei:パスワード' });
    const [, sent = ''] = (requests[0]?.headers.authorization ?? '').split(' ');
    expect(Buffer.from(sent, 'base64').toString()).toBe('mei:パスワード');
  });

  test('that a header cannot carry is a failure, and no bug', async () => {
    const { url, requests } = await echo();
    for (const secret of ['a\r\nX-Evil: 1', 'パスワード', '\u0000']) {
      const result = await get(url, { ...keyed.bearer, secret });
      expect(result.ok && requests.some(({ headers }) => 'x-evil' in headers)).toBe(false);
    }
    expect(requests.every(({ headers }) => !('x-evil' in headers))).toBe(true);
  });

  test('overrules what the pack’s headers say', async () => {
    const { url, requests } = await echo();
    await get(url, keyed.header, { 'X-API-Key': 'mine' });
    await get(url, keyed.header, { 'x-api-key': 'mine' });
    for (const { headers } of requests) expect(headers['x-api-key']).toBe(SECRET);
  });

  test.each(kinds)('that is missing is asked for: %s', async (_, parts) => {
    const { url, requests } = await echo();
    expect(failureIn(await get(url, { ...parts, secret: null }))).toEqual({
      kind: 'signed-out',
      accepted: false,
    });
    expect(requests).toEqual([]);
  });

  test('is not sent in a browser’s session, nor where none is needed', async () => {
    const { url, requests } = await echo();
    await get(url, { signIn: { kind: 'browser' }, secret: SECRET });
    await get(url, { signIn: { kind: 'none' }, secret: SECRET });
    expect(JSON.stringify(requests.map(({ rawHeaders }) => rawHeaders))).not.toContain(SECRET);
  });
});

describe('a redirect', () => {
  test.each(
    kinds.flatMap(([kind, parts]) =>
      [301, 302, 303, 307, 308].map((status) => [kind, status, parts] as const),
    ),
  )('does not carry it along: %s, %i', async (_, status, parts) => {
    const other = await echo();
    const own = await serve((_request, response) =>
      response.writeHead(status, { Location: `${other.url}/steal` }).end(),
    );
    expect(failureIn(await get(own.url, parts))).toEqual({ kind: 'unsafe', why: 'redirect' });
    expect(other.requests).toEqual([]);
    expect(own.requests).toHaveLength(1);
  });

  test('of a session carries no secret of ours, were there one', async () => {
    const other = await echo();
    const own = await serve((_, response) =>
      response.writeHead(302, { Location: `${other.url}/sso` }).end(),
    );
    await get(own.url, { secret: SECRET }, { 'X-Requested-With': 'XMLHttpRequest' });
    for (const { rawHeaders, url } of other.requests) {
      for (const secret of SECRETS) expect(`${url} ${rawHeaders}`).not.toContain(secret);
      expect(rawHeaders.join(' ').toLowerCase()).not.toContain('authorization');
    }
  });
});

describe('no failure tells a secret', () => {
  const statuses = [302, 400, 401, 403, 404, 429, 500, 503];
  test.each(
    kinds.flatMap(([kind, parts]) => statuses.map((status) => [kind, status, parts] as const)),
  )('%s, %i', async (_, status, parts) => {
    const { url } = await serve((request, response) =>
      response
        .writeHead(status, { Location: `/?t=${SECRETS[1]}`, 'X-Echo': 'a' })
        .end(JSON.stringify(request.headers)),
    );
    const said = JSON.stringify(await get(`${url}/`, parts));
    for (const secret of SECRETS) expect(said).not.toContain(secret);
  });

  test('nor does a connection that breaks', async () => {
    const { url } = await serve((request) => request.socket.destroy());
    for (const [, parts] of kinds) {
      const said = JSON.stringify(await get(url, parts));
      for (const secret of SECRETS) expect(said).not.toContain(secret);
    }
  });
});

describe('a status with a key', () => {
  test.each([
    [401, { kind: 'signed-out', accepted: false }],
    [403, { kind: 'forbidden' }],
    [429, { kind: 'rate-limited', retryAt: null }],
    [500, { kind: 'server', status: 500, retryAt: null }],
    [404, { kind: 'unreadable', path: '', why: 'not-a-provider' }],
  ])('%i', async (status, failure) => {
    const { url, requests } = await serve((_, response) => response.writeHead(status).end());
    expect(failureIn(await get(url, keyed.bearer))).toEqual(failure);
    expect(requests).toHaveLength(1);
  });
});

import type { IncomingMessage } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { serve } from '../test-server';
import { failureIn, SECRET, SECRETS } from './site-server';
import { type Parts, type Reply, tokenProvider } from './token-provider';

afterEach(() => {
  vi.useRealTimers();
});

const answered =
  (body: unknown): Reply =>
  (_, response) =>
    void response.end(JSON.stringify(body));

const sentTo = (asked: IncomingMessage[]) => asked.map(({ headers }) => headers.authorization);

describe('a token', () => {
  test('is asked for once, and used until it ends', async () => {
    const { get, tokens, asked } = await tokenProvider();
    for (let time = 0; time < 3; time += 1) expect(await get()).toMatchObject({ ok: true });
    expect(tokens).toHaveLength(1);
    expect(sentTo(asked)).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t1']);
  });

  test('is renewed a minute before it ends', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { get, tokens } = await tokenProvider();
    await get();
    vi.setSystemTime(Date.now() + 3539_000);
    await get();
    expect(tokens).toHaveLength(1);
    vi.setSystemTime(Date.now() + 2_000);
    await get();
    expect(tokens).toHaveLength(2);
  });

  test.each([undefined, 'soon', -5, null])('that lasts %j lasts as usual', async (life) => {
    const { get, tokens } = await tokenProvider({
      token: answered({ access_token: 'a', expires_in: life }),
    });
    await get();
    await get();
    expect(tokens).toHaveLength(1);
  });

  test('that is refused is renewed once', async () => {
    const { get, tokens, asked } = await tokenProvider({
      data: ({ headers }, response) =>
        void response.writeHead(headers.authorization === 'Bearer t2' ? 200 : 401).end('{}'),
    });
    expect(await get()).toMatchObject({ ok: true });
    expect(tokens).toHaveLength(2);
    expect(asked).toHaveLength(2);
  });

  test('that is refused again ends it', async () => {
    const { get, tokens, asked } = await tokenProvider({
      data: (_, response) => void response.writeHead(401).end(),
    });
    expect(failureIn(await get())).toEqual({ kind: 'signed-out', accepted: false });
    expect([tokens.length, asked.length]).toEqual([2, 2]);
  });
});

describe('the credentials', () => {
  const basic = `Basic ${btoa(SECRET)}`;
  test.each<[string, Parts, string | undefined, (body: string) => unknown, object]>([
    [
      'in the header',
      {},
      basic,
      (body) => Object.fromEntries(new URLSearchParams(body)),
      { grant_type: 'client_credentials' },
    ],
    [
      'in the body',
      { secretIn: 'body', scope: 'read' },
      undefined,
      (body) => Object.fromEntries(new URLSearchParams(body)),
      {
        grant_type: 'client_credentials',
        scope: 'read',
        client_id: 'key-77',
        client_secret: 'very-secret-3f9a',
      },
    ],
    [
      'in a JSON body',
      { secretIn: 'body', body: 'json' },
      undefined,
      (body) => JSON.parse(body),
      { grant_type: 'client_credentials', client_id: 'key-77', client_secret: 'very-secret-3f9a' },
    ],
  ])('go %s, and nowhere else', async (_, parts, authorization, parse, body) => {
    const { get, tokens, asked } = await tokenProvider(parts);
    await get();
    expect(tokens[0]?.request).toMatchObject({ method: 'POST', url: '/token' });
    expect(tokens[0]?.request.headers.authorization).toBe(authorization);
    expect(parse(tokens[0]?.body ?? '')).toEqual(body);
    for (const { rawHeaders, url } of asked)
      for (const secret of SECRETS) expect(`${url} ${rawHeaders}`).not.toContain(secret);
  });

  test('do not follow the token endpoint elsewhere', async () => {
    const other = await serve((_, response) => response.end('{"access_token":"x"}'));
    const { get, asked } = await tokenProvider({
      token: (_, response) => void response.writeHead(307, { Location: `${other.url}/t` }).end(),
    });
    const failure = failureIn(await get());
    expect(other.requests).toEqual([]);
    expect(asked).toEqual([]);
    for (const secret of SECRETS) expect(JSON.stringify(failure)).not.toContain(secret);
  });
});

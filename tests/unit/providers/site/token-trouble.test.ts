import { describe, expect, test } from 'vitest';
import { failureIn, SECRET, SECRETS } from './site-server';
import { type Reply, tokenProvider } from './token-provider';

describe('a token endpoint', () => {
  const say =
    (status: number, body: string): Reply =>
    (_, response) =>
      void response.writeHead(status).end(body);
  const wrong = { kind: 'unreadable', path: 'access_token', why: 'wrong-type' };
  test.each<[string, Reply, object]>([
    [
      'refuses with 400',
      say(400, `{"error":"invalid_client ${SECRET}"}`),
      { kind: 'signed-out', accepted: false },
    ],
    ['refuses with 401', say(401, SECRET), { kind: 'signed-out', accepted: false }],
    ['is broken', say(500, SECRET), { kind: 'server', status: 500, retryAt: null }],
    ['says no JSON', say(200, `<p>${SECRET}</p>`), { kind: 'unreadable', why: 'not-json' }],
    ['says null', say(200, 'null'), wrong],
    ['says a list', say(200, '[]'), wrong],
    ['says an error with 200', say(200, '{"error":"invalid_client"}'), wrong],
    ['says an empty token', say(200, '{"access_token":""}'), wrong],
    ['says a number', say(200, '{"access_token":5}'), wrong],
    [
      'says more than fits',
      say(200, `{"access_token":"${'a'.repeat(5_000_000)}"}`),
      { why: 'too-big-a-body' },
    ],
    ['asks for a pause', say(429, ''), { kind: 'rate-limited' }],
    [
      'breaks off',
      (_, response) => {
        response.writeHead(200, { 'Content-Length': '100' });
        response.write('{"access', () => response.destroy());
      },
      {},
    ],
    ['drops the line', ({ socket }) => void socket.destroy(), { kind: 'unreachable' }],
  ])('that %s: nothing is asked, and no secret told', async (_, token, failure) => {
    const { get, asked } = await tokenProvider({ token });
    const result = await get();
    expect(failureIn(result)).toMatchObject(failure);
    expect(asked).toEqual([]);
    for (const secret of SECRETS) expect(JSON.stringify(result)).not.toContain(secret);
  });

  test('that failed is asked again by the next poll', async () => {
    let broken = true;
    const { get } = await tokenProvider({
      token: (_, response) => {
        if (broken) response.writeHead(500).end();
        else response.end('{"access_token":"a"}');
      },
    });
    expect(await get()).toMatchObject({ ok: false });
    broken = false;
    expect(await get()).toMatchObject({ ok: true });
  });
});

import { describe, expect, it } from 'vitest';
import { adapterOf } from '../../../utils/providers/registry';
import { fixturesOf, pollFixture } from '../../support/provider-fixture';
import { serveFixture } from './contract/fixture';
import { hostileAnswers } from './contract/hostile-answers';
import { httpTo, json, serve } from './test-server';

const TIMEOUT = 600;
let secrets = 0;
const signIn = (url: string) => ({ kind: 'client-credentials', tokenUrl: `${url}/token` }) as const;

describe.each(['airalo', 'celitech', '1nce'])('the token endpoint of %s', async (id) => {
  const whole = fixturesOf(id).find(([name]) => name === 'whole')?.[1];
  const adapter = await adapterOf(id);
  if (whole === undefined || adapter === undefined) throw new Error(id);

  it.each(hostileAnswers)('with $what ends in the right error', async ({ answer, kinds }) => {
    const reached: string[] = [];
    const elsewhere = await serve((request, response) => {
      reached.push(request.url ?? '');
      response.end();
    });
    const honest = await serveFixture(whole);
    const front = await serve((request, response) => {
      request.resume();
      answer(response, elsewhere.url);
    });
    const fetching: typeof fetch = (input, init) =>
      fetch(
        /token/.test(String(input)) ? input : String(input).replace(front.url, honest.url),
        init,
      );
    // A secret of its own: at an address that was given out again a token may still be known.
    secrets += 1;
    const clientSecret = `${whole.fields?.clientSecret}-${secrets}`;
    const own = { ...whole, fields: { ...whole.fields, clientSecret } };
    const result = await pollFixture(adapter, own, front.url, TIMEOUT, fetching);
    expect(result.ok ? 'a reading' : result.failure.kind).toBeOneOf(kinds);
    expect(reached).toEqual([]);
    expect(JSON.stringify(result)).not.toContain(clientSecret);
  });
});

it('is asked once, however many requests need one', async () => {
  const { url, requests } = await serve((_, response) => json(response, {}));
  const http = httpTo(url, { signIn: signIn(url), secret: 'a:once' });
  const first = await http.get('/a');
  expect(first).toMatchObject({ failure: { path: 'access_token', why: 'wrong-type' } });
  expect(await http.get('/b')).toEqual(first);
  expect(requests).toHaveLength(1);
});

it.each(['tok\r\nX-Evil: 1', 'токен', 'two words'])('gives no token such as %j', async (token) => {
  const { url, requests } = await serve((_, response) => json(response, { access_token: token }));
  const http = httpTo(url, { signIn: signIn(url), secret: 'a:text' });
  expect(await http.get('/a')).toMatchObject({ failure: { path: 'access_token' } });
  expect(requests).toHaveLength(1);
});

it('a secret that no header can carry is never sent', async () => {
  const { url, requests } = await serve((_, response) => json(response, []));
  const failure = { kind: 'signed-out', accepted: false };
  expect(await httpTo(url, { secret: 'тайна' }).get('/')).toEqual({ ok: false, failure });
  expect(requests).toEqual([]);
});

it('what is refused is not listened to any longer', async () => {
  let left = false;
  const { url } = await serve((_, response) => {
    response.on('close', () => {
      left = true;
    });
    response.writeHead(500).write('a drip');
  });
  expect(await httpTo(url).get('/')).toMatchObject({ failure: { kind: 'server' } });
  await expect.poll(() => left).toBe(true);
});

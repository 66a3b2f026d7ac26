import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { CachedAnswer } from '../../../utils/providers/http';
import { pollAdapter } from '../../../utils/providers/poll-adapter';
import { adapterOf } from '../../../utils/providers/registry';
import { fixturesOf, functionOf, pollFixture } from '../../support/provider-fixture';
import { serveFixture } from './contract/fixture';
import { hostileAnswers } from './contract/hostile-answers';
import { json, serve } from './test-server';

const PASSWORD = 'goodlife-7c1e';

const glInet = await adapterOf('gl-inet');
const whole = fixturesOf('gl-inet').find(([name]) => name === 'whole')?.[1];
if (glInet === undefined || whole === undefined) throw new Error('no gl-inet');

/** What the password comes to in the router, by `openssl passwd`. */
const CIPHERS = {
  1: '$1$j2K6qjQJ$NHnbIkP33oJxvQt5cs4XH1',
  5: '$5$j2K6qjQJi8fCtAzO$rBBpdDlvW/T12eVorwFwnoetUZtrJU8l8bpLpcEF1W5',
  6: '$6$j2K6qjQJi8fCtAzO$OBc8dzmxQOClAWYUCn2wM/P2IBl5b0DXaOAtb9ikd3XWza0vf33tvpoFOIH2YdWIb.j3OH9SQs9HSyvXjz.6d0',
};

interface Model {
  alg: 1 | 5 | 6;
  method?: 'md5' | 'sha256' | 'sha512';
  /** As firmware 4.3 writes the number. */
  asText?: true;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** A router that holds what it is told against what it knows, as a real one does. */
async function serveRouter({ alg, method, asText }: Model) {
  const asked: { function: string; body: string; headers: object }[] = [];
  const sessions = new Set<string>();
  let nonce = 0;
  const answer = (body: string): object => {
    const { method: called, params } = JSON.parse(body);
    if (called === 'challenge') {
      nonce += 1;
      const salt = CIPHERS[alg].split('$')[2];
      const way = method === undefined ? {} : { 'hash-method': method };
      return { result: { alg: asText ? String(alg) : alg, salt, nonce: `n${nonce}`, ...way } };
    }
    if (called === 'login') {
      const proof = createHash(method ?? 'md5').update(`root:${CIPHERS[alg]}:n${nonce}`);
      // A number is good for one time.
      nonce += 1;
      if (params.hash !== proof.digest('hex')) {
        return { error: { message: 'Access denied', code: -32000 } };
      }
      sessions.add(`sid-${nonce}`);
      return { result: { username: 'root', sid: `sid-${nonce}` } };
    }
    if (!sessions.has(params[0])) return { error: { message: 'Access denied', code: -32000 } };
    return params[2] === 'get_info'
      ? { result: { modems: [{ bus: '1-1.2' }] } }
      : { result: { sim1_traffic_total: '1024', bus: params[3].bus } };
  };
  const { url } = await serve(async (request, response) => {
    const body = await textOf(request);
    asked.push({ function: functionOf(body), body, headers: request.headers });
    json(response, { id: 1, jsonrpc: '2.0', ...answer(body) });
  });
  const count = (name: string) => asked.filter((each) => each.function === name).length;
  return { url, asked, count, end: () => sessions.clear() };
}

const ask = (url: string, password = PASSWORD) =>
  pollAdapter(
    glInet,
    {
      address: url,
      secret: password,
      line: null,
      gigabyte: 'decimal',
      wantsPlans: false,
      endpoints: {},
      cache: new Map<string, CachedAnswer>(),
    },
    { fetch, isOnline: () => true, now: Date.now, zone: 'UTC', timeoutMs: 5_000 },
  );

const CALLS = ['modem/get_info', 'modem/get_traffic_config'];
const SIGN_IN = ['challenge', 'challenge', 'login'];

describe('the session of a router', () => {
  it.each<Model>([
    { alg: 1 },
    { alg: 1, method: 'md5' },
    { alg: 5, method: 'sha256' },
    { alg: 6, method: 'sha512' },
    { alg: 5, method: 'sha256', asText: true },
  ])('is opened by who knows the password: %j', async (model) => {
    const { url, asked } = await serveRouter(model);
    expect(await ask(url)).toMatchObject({ ok: true });
    expect(asked.map((each) => each.function)).toEqual([...SIGN_IN, ...CALLS]);
    expect(asked.map(({ body }) => JSON.parse(body)).slice(3)).toEqual([
      { jsonrpc: '2.0', id: 1, method: 'call', params: ['sid-3', 'modem', 'get_info', {}] },
      {
        jsonrpc: '2.0',
        id: 1,
        method: 'call',
        params: ['sid-3', 'modem', 'get_traffic_config', { bus: '1-1.2' }],
      },
    ]);
  });

  it('is opened without the password, or what it comes to, being sent', async () => {
    const { url, asked } = await serveRouter({ alg: 5, method: 'sha256' });
    await ask(url);
    const sent = JSON.stringify(asked);
    expect(sent).not.toContain(PASSWORD);
    expect(sent).not.toContain(CIPHERS[5].split('$')[3]);
  });

  it('is not opened with another password, and that is tried once', async () => {
    const { url, asked } = await serveRouter({ alg: 5, method: 'sha256' });
    const result = await ask(url, 'wrong');
    expect(result).toEqual({ ok: false, failure: { kind: 'signed-out', accepted: false } });
    expect(asked.map((each) => each.function)).toEqual(SIGN_IN);
  });

  it('is kept for the next time, and opened anew once it has ended', async () => {
    const { url, asked, end } = await serveRouter({ alg: 1 });
    await ask(url);
    await ask(url);
    expect(asked.map((each) => each.function)).toEqual([...SIGN_IN, ...CALLS, ...CALLS]);
    end();
    asked.length = 0;
    expect(await ask(url)).toMatchObject({ ok: true });
    const [first] = CALLS;
    expect(asked.map((each) => each.function)).toEqual([first, ...SIGN_IN, ...CALLS]);
  });

  it('is opened once for two that ask at once, also when it has ended', async () => {
    const { url, count, end } = await serveRouter({ alg: 1 });
    const two = () => Promise.all([ask(url), ask(url)]);
    expect(await two()).toMatchObject([{ ok: true }, { ok: true }]);
    expect(count('login')).toBe(1);
    end();
    expect(await two()).toMatchObject([{ ok: true }, { ok: true }]);
    expect(count('login')).toBe(2);
  });

  it('is not opened for a while, and the router says how long', async () => {
    const { url } = await serve((_, response) =>
      json(response, {
        error: { message: 'Login fail number over limit', data: { wait: 593 }, code: -32003 },
      }),
    );
    const before = Date.now();
    const result = await ask(url);
    const failure = result.ok ? null : result.failure;
    expect(failure?.kind).toBe('rate-limited');
    const retryAt = failure?.kind === 'rate-limited' ? failure.retryAt : null;
    expect(retryAt).toBeGreaterThanOrEqual(before + 593_000);
    expect(retryAt).toBeLessThanOrEqual(Date.now() + 593_000);
  });
});

describe.each(['challenge', 'login'])('%s', (step) => {
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
    const fetching: typeof fetch = (input, init) => {
      const isStep = functionOf(String(init?.body ?? '')) === step;
      return fetch(isStep ? input : String(input).replace(front.url, honest.url), init);
    };
    const result = await pollFixture(glInet, whole, front.url, 600, fetching);
    expect(result.ok ? 'a reading' : result.failure.kind).toBeOneOf(kinds);
    expect(reached).toEqual([]);
    expect(JSON.stringify(result)).not.toContain(whole.fields?.password);
  });
});

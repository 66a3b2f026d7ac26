import { describe, expect, test } from 'vitest';
import { serve } from '../test-server';
import { failureIn, get, siteTo } from './site-server';

const html = (text: string, status = 200, headers: Record<string, string> = {}) =>
  serve((_, response) => response.writeHead(status, headers).end(text));

describe('an answer', () => {
  test('comes as it is, with the server’s clock', async () => {
    const date = 'Sat, 21 Nov 2026 09:00:00 GMT';
    const { url } = await html('<p>3.2 GB left</p>', 200, { Date: date });
    expect(await get(`${url}/account?a=1#top`)).toEqual({
      ok: true,
      value: {
        request: 'page',
        status: 200,
        url: `${url}/account?a=1#top`,
        redirected: false,
        text: '<p>3.2 GB left</p>',
        date: Date.parse(date),
      },
    });
  });

  test('is asked for with GET and the headers of the pack alone', async () => {
    const { url, requests } = await html('');
    await get(`${url}/`, {}, { Accept: 'text/html', 'X-Requested-With': 'XMLHttpRequest' });
    expect(requests[0]).toMatchObject({
      method: 'GET',
      headers: { accept: 'text/html', 'x-requested-with': 'XMLHttpRequest' },
    });
    expect(requests[0]?.headers).not.toHaveProperty('authorization');
  });

  test.each([200, 204, 401, 403, 404, 410])(
    'of status %i is told to who reads it',
    async (status) => {
      const { url } = await serve((_, response) => response.writeHead(status).end());
      expect(await get(url)).toMatchObject({ ok: true, value: { status, text: '' } });
    },
  );

  test.each([500, 502, 503])('of status %i is trouble of the server', async (status) => {
    const { url } = await html('down', status, { 'Retry-After': '120' });
    const before = Date.now();
    const failure = failureIn(await get(url));
    expect(failure).toMatchObject({ kind: 'server', status });
    expect(failure).toMatchObject({ retryAt: expect.any(Number) });
    expect(Reflect.get(Object(failure), 'retryAt')).toBeGreaterThanOrEqual(before + 120_000);
  });

  test('of 429 asks for a pause', async () => {
    const { url } = await html('slow down', 429);
    expect(failureIn(await get(url))).toEqual({ kind: 'rate-limited', retryAt: null });
  });
});

describe('hosts', () => {
  test.each([
    'http://127.0.0.1:1/a',
    'http://localhost:1/a',
    'https://evil.example/',
    'http://user:pass@evil.example/',
    'data:text/html,hi',
    'file:///etc/passwd',
  ])('%s is not asked', async (url) => {
    let asked = 0;
    const spy: typeof fetch = () => {
      asked += 1;
      return Promise.resolve(new Response('x'));
    };
    const own = await html('');
    const http = siteTo([own.url], { fetch: spy });
    expect(await http.get({ id: 'page', url })).toEqual({
      ok: false,
      failure: { kind: 'unsafe', why: 'undeclared-host' },
    });
    expect(asked).toBe(0);
  });

  test('another port is another host', async () => {
    const [own, other] = [await html('own'), await html('other')];
    const http = siteTo([own.url]);
    expect(await http.get({ id: 'page', url: `${other.url}/a` })).toMatchObject({ ok: false });
    expect(other.requests).toEqual([]);
  });

  test('several may be declared', async () => {
    const [own, other] = [await html('own'), await html('other')];
    const http = siteTo([own.url, other.url]);
    for (const { url } of [own, other])
      expect(await http.get({ id: 'page', url })).toMatchObject({ ok: true });
  });
});

describe('a redirect in a browser’s session', () => {
  const chain = (steps: Record<string, string>) =>
    serve((request, response) => {
      const to = steps[request.url ?? ''];
      if (to === undefined) response.end(`you are at ${request.url}`);
      else response.writeHead(302, { Location: to }).end();
    });

  test('is followed on the declared hosts', async () => {
    const { url } = await chain({ '/account': '/en', '/en': '/login?next=account' });
    expect(await get(`${url}/account`)).toMatchObject({
      value: { status: 200, url: `${url}/login?next=account`, redirected: true, text: /login/ },
    });
  });

  test('to another declared host as well', async () => {
    const other = await html('<input type="password">');
    const own = await chain({ '/account': `${other.url}/login` });
    const http = siteTo([own.url, other.url]);
    expect(await http.get({ id: 'page', url: `${own.url}/account` })).toMatchObject({
      value: { url: `${other.url}/login`, redirected: true },
    });
  });

  test('to a stranger brings none of the stranger’s text', async () => {
    const other = await html('a stranger’s words');
    const own = await chain({ '/account': `${other.url}/sso` });
    const answer = await get(`${own.url}/account`);
    expect(answer).toMatchObject({ ok: true, value: { status: 302, redirected: true, text: '' } });
  });

  test('to a stranger that cannot be read is a redirect, not a broken network', async () => {
    const own = await chain({ '/account': 'http://127.0.0.1:1/sso' });
    expect(await get(`${own.url}/account`)).toMatchObject({
      value: { status: 302, redirected: true, text: '' },
    });
  });

  test('that runs in a circle ends', async () => {
    const own = await chain({ '/a': '/b', '/b': '/a' });
    expect(await get(`${own.url}/a`)).toMatchObject({ value: { status: 302, redirected: true } });
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://', ''])(
    'to %j brings nothing',
    async (to) => {
      const own = await serve((_, response) => response.writeHead(302, { Location: to }).end());
      const answer = await get(`${own.url}/a`);
      expect(answer.ok ? answer.value.text : '').toBe('');
    },
  );
});

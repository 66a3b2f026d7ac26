import { describe, expect, it } from 'vitest';
import { httpTo, json, SECRET, serve } from './test-server';

describe('an answer', () => {
  it('is parsed, with its total and the clock of the server', async () => {
    const date = 'Fri, 20 Nov 2026 03:00:00 GMT';
    const { url, requests } = await serve((_, response) =>
      json(response, [1], { 'X-Total-Count': '250', Date: date }),
    );
    expect(await httpTo(url).get('/bucket?offset=0')).toEqual({
      ok: true,
      value: { body: [1], total: 250, date: Date.parse(date), cookies: null },
    });
    expect(requests[0]).toMatchObject({ method: 'GET', url: '/bucket?offset=0' });
    expect(requests[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
  });

  it.each([
    [{ Age: '90' }, 90_000],
    [{ Age: 'old' }, 0],
    [{}, 0],
  ])('that lay in a cache is as old as it says: %j', async (headers, age) => {
    const date = Date.UTC(2026, 10, 20, 3);
    const { url } = await serve((_, response) =>
      json(response, [], { Date: new Date(date).toUTCString(), ...headers }),
    );
    expect(await httpTo(url).get('/')).toMatchObject({ value: { date: date + age } });
  });

  it.each(['Thu, 01 Jan 1970 00:00:00 GMT', 'yesterday'])(
    'of a server without a clock has no time: %s',
    async (date) => {
      const { url } = await serve((_, response) => json(response, [], { Date: date }));
      expect(await httpTo(url).get('/')).toMatchObject({ value: { date: null } });
    },
  );

  it('is asked without a secret where there is none', async () => {
    const { url, requests } = await serve((_, response) => json(response, {}));
    await httpTo(url, { secret: null, signIn: { kind: 'none' } }).get('/');
    expect(requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each(['-1', 'many', '1e9', ''])('has no total where the header says %j', async (total) => {
    const { url } = await serve((_, response) => json(response, [], { 'X-Total-Count': total }));
    expect(await httpTo(url).get('/')).toMatchObject({ value: { total: null } });
  });

  it('that has not changed comes from the cache, total and all', async () => {
    const { url, requests } = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else json(response, ['kept'], { ETag: '"v1"', 'X-Total-Count': '7' });
    });
    const http = httpTo(url);
    const first = await http.get('/bucket');
    const second = await http.get('/bucket');
    expect(second).toMatchObject({ ok: true, value: { body: ['kept'], total: 7 } });
    expect(first).toMatchObject({ value: { body: ['kept'] } });
    expect(requests[1]?.headers['if-none-match']).toBe('"v1"');
  });

  it('that has changed replaces the cached one', async () => {
    let version = 0;
    const { url } = await serve((_, response) => {
      version += 1;
      json(response, version, { ETag: `"${version}"` });
    });
    const cache = new Map();
    const http = httpTo(url, { cache });
    await http.get('/a');
    await http.get('/a');
    expect([...cache.values()]).toMatchObject([{ etag: '"2"', body: '2' }]);
  });

  it('without a tag is not kept', async () => {
    const { url, requests } = await serve((_, response) => json(response, 1));
    const cache = new Map([[`${url}/a`, { etag: '"old"', body: '0', total: null }]]);
    await httpTo(url, { cache }).get('/a');
    expect(requests[0]?.headers['if-none-match']).toBe('"old"');
    expect(cache.size).toBe(0);
  });
});

describe('a status', () => {
  const NOW = Date.UTC(2026, 10, 20, 3, 0);
  const later = 'Fri, 20 Nov 2026 13:02:00 GMT';
  const theirs = 'Fri, 20 Nov 2026 13:00:00 GMT';

  it.each<[number, Record<string, string>, unknown]>([
    [401, {}, { kind: 'signed-out', accepted: false }],
    [403, {}, { kind: 'forbidden' }],
    [429, {}, { kind: 'rate-limited', retryAt: null }],
    [429, { 'Retry-After': '120' }, { kind: 'rate-limited', retryAt: NOW + 120_000 }],
    [429, { 'Retry-After': later, Date: theirs }, { kind: 'rate-limited', retryAt: NOW + 120_000 }],
    [429, { 'Retry-After': theirs, Date: later }, { kind: 'rate-limited', retryAt: NOW }],
    [429, { 'Retry-After': 'soon' }, { kind: 'rate-limited', retryAt: null }],
    [429, { 'Retry-After': '1.5' }, { kind: 'rate-limited', retryAt: null }],
    [429, { 'Retry-After': '-5' }, { kind: 'rate-limited', retryAt: null }],
    [429, { 'Retry-After': '10, 20' }, { kind: 'rate-limited', retryAt: null }],
    [500, {}, { kind: 'server', status: 500, retryAt: null }],
    [503, { 'Retry-After': '60' }, { kind: 'server', status: 503, retryAt: NOW + 60_000 }],
    [400, {}, { kind: 'unreadable', path: '', why: 'not-a-provider' }],
    [418, {}, { kind: 'unreadable', path: '', why: 'not-a-provider' }],
  ])('%d with %j is a failure of its kind', async (status, headers, failure) => {
    const { url } = await serve((_, response) => response.writeHead(status, headers).end('{}'));
    expect(await httpTo(url, { now: () => NOW }).get('/')).toEqual({ ok: false, failure });
  });

  it.each([404, 405, 501])('%d means that it is not offered', async (status) => {
    const { url } = await serve((_, response) => response.writeHead(status).end());
    expect(await httpTo(url).get('/')).toEqual({ ok: 'missing' });
  });
});

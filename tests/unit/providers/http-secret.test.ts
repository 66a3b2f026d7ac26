import { describe, expect, it } from 'vitest';
import { httpTo, json, SECRET, serve } from './test-server';

const stranger = () => serve((_, response) => json(response, ['stolen']));

describe('the secret', () => {
  it.each([301, 302, 303, 307, 308])('is not carried along by a %d', async (status) => {
    const other = await stranger();
    const { url } = await serve((_, response) =>
      response.writeHead(status, { Location: `${other.url}/bucket` }).end(),
    );
    const failure = { kind: 'unsafe', why: 'redirect' };
    expect(await httpTo(url).get('/bucket')).toEqual({ ok: false, failure });
    expect(other.requests).toEqual([]);
  });

  it('is not sent on within its own origin either', async () => {
    const { url, requests } = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { Location: '/b' }).end();
      else json(response, []);
    });
    expect(await httpTo(url).get('/a')).toMatchObject({ ok: false });
    expect(requests.map((request) => request.url)).toEqual(['/a']);
  });

  it('does not follow a path that leads to another host', async () => {
    const other = await stranger();
    const own = await serve((_, response) => json(response, []));
    const host = other.url.replace('http://', '');
    expect(await httpTo(own.url).get(`@${host}/bucket`)).toEqual({
      ok: false,
      failure: { kind: 'unsafe', why: 'undeclared-host' },
    });
    await httpTo(own.url).get(`//${host}/bucket`);
    await httpTo(own.url).get(`/\\${host}/bucket`);
    expect(other.requests).toEqual([]);
  });

  it.each([200, 302, 400, 401, 403, 404, 429, 500])('is in no outcome of a %d', async (status) => {
    const echo = `<p>${SECRET}</p>`;
    const { url } = await serve((_, response) =>
      response.writeHead(status, { Location: `/?token=${SECRET}`, 'X-Echo': SECRET }).end(echo),
    );
    const outcome = JSON.stringify(await httpTo(url).get('/'));
    expect(outcome).toContain('ok');
    expect(outcome).not.toContain(SECRET);
  });

  it('is in no outcome of a broken connection', async () => {
    const { url } = await serve((request) => request.socket.destroy());
    expect(JSON.stringify(await httpTo(url).get(`/${SECRET}`))).not.toContain(SECRET);
  });

  it('is no cookie: none is kept or sent', async () => {
    const { url, requests } = await serve((_, response) =>
      json(response, [], { 'Set-Cookie': 'session=1' }),
    );
    const http = httpTo(url);
    await http.get('/');
    await http.get('/');
    expect(requests[1]?.headers).not.toHaveProperty('cookie');
  });
});

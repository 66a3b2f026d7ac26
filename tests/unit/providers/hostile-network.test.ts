import type { ServerResponse } from 'node:http';
import { constants, createBrotliCompress, createGzip, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { MAX_BODY_BYTES } from '../../../utils/providers/body';
import { httpTo, json, SECRET, serve } from './test-server';

// A slow machine is no failure: what is tried is how much is read, not how fast.
vi.setConfig({ testTimeout: 60_000 });

const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

const unreadable = (why: string) => ({ ok: false, failure: { kind: 'unreadable', path: '', why } });

/** A gigabyte of nothing, as long as somebody listens. */
function pourInto(pipe: NodeJS.WritableStream, response: ServerResponse): () => number {
  const chunk = Buffer.alloc(1_000_000, ' ');
  let poured = 0;
  let left = false;
  response.on('close', () => {
    left = true;
  });
  const more = (): void => {
    while (!left && poured < 1e9) {
      poured += chunk.length;
      if (!pipe.write(chunk)) {
        pipe.once('drain', more);
        return;
      }
    }
    if (!left) pipe.end();
  };
  more();
  return () => poured;
}

describe('a body that is small on the wire and a gigabyte when it is unpacked', () => {
  it.each([
    ['gzip', () => createGzip()],
    ['br', () => createBrotliCompress(fast)],
  ])('of %s is left at the limit', async (encoding, packer) => {
    let poured = () => 0;
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': encoding });
      const pipe = packer();
      pipe.pipe(response);
      poured = pourInto(pipe, response);
    });
    expect(await httpTo(url, { timeoutMs: 60_000 }).get('/')).toEqual(unreadable('too-big-a-body'));
    expect(poured()).toBeLessThan(1e9);
  });

  it('packed twice comes to no more than the first layer', async () => {
    const inner = gzipSync(Buffer.alloc(50_000_000, ' '));
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip, gzip' }).end(gzipSync(inner)),
    );
    const answer = await httpTo(url, { timeoutMs: 60_000 }).get('/');
    expect(answer).toEqual(unreadable('too-big-a-body'));
  });

  it('of an honest size is read', async () => {
    const { url } = await serve((_, response) =>
      response
        .writeHead(200, { 'Content-Encoding': 'deflate' })
        .end(deflateSync(JSON.stringify({ left: 1 }))),
    );
    expect(await httpTo(url).get('/')).toMatchObject({ ok: true, value: { body: { left: 1 } } });
  });

  it('that is broken inside is cut short', async () => {
    const bytes = gzipSync(JSON.stringify({ left: 'x'.repeat(10_000) }));
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bytes.subarray(0, -20)),
    );
    expect(await httpTo(url).get('/')).toEqual(unreadable('cut-short'));
  });
});

describe('what the headers say', () => {
  it('a length beyond the limit is not waited for', async () => {
    let left = false;
    const { url } = await serve((_, response) => {
      response.on('close', () => {
        left = true;
      });
      response.writeHead(200, { 'Content-Length': String(MAX_BODY_BYTES + 1) });
      response.write('[');
    });
    expect(await httpTo(url).get('/')).toEqual(unreadable('too-big-a-body'));
    await expect.poll(() => left).toBe(true);
  });

  it.each([
    'image/png',
    'video/mp4; codecs=avc1',
    'audio/mpeg',
    'application/zip',
    'application/pdf',
    'Application/X-MsDownload',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'multipart/x-mixed-replace; boundary=x',
  ])('%s is no text, even where it reads like one', async (type) => {
    const { url } = await serve((_, response) =>
      json(response, { left: 1 }, { 'Content-Type': type }),
    );
    expect(await httpTo(url).get('/')).toEqual(unreadable('not-json'));
  });

  it.each([
    'application/json',
    'text/json',
    'text/plain',
    'text/html',
    'application/captive+json',
    'application/octet-stream',
    'nonsense',
    '',
  ])('%j may be a careless server, and is read', async (type) => {
    const { url } = await serve((_, response) =>
      json(response, { left: 1 }, { 'Content-Type': type }),
    );
    expect(await httpTo(url).get('/')).toMatchObject({ ok: true, value: { body: { left: 1 } } });
  });

  it.each([
    ['utf-8', Buffer.from('{"name":"東京"}')],
    ['"UTF-8"', Buffer.from('{"name":"東京"}')],
    ['shift_jis', Buffer.from('7b226e616d65223a22938c8b9e227d', 'hex')],
    ['gbk', Buffer.from('7b226e616d65223a22967cbea9227d', 'hex')],
    ['utf-16le', Buffer.from('\ufeff{"name":"東京"}', 'utf16le')],
  ])('a charset of %s is followed', async (charset, bytes) => {
    const { url } = await serve((_, response) =>
      response
        .writeHead(200, { 'Content-Type': `application/json; charset=${charset}` })
        .end(bytes),
    );
    const answer = await httpTo(url).get('/');
    if (answer.ok !== true) throw new Error('not read');
    expect(answer.value.body).toEqual({ name: '東京' });
  });

  it.each(['utf-7', 'replacement', 'hz-gb-2312', 'x-unknown', 'iso-2022-cn', '../../etc'])(
    'a charset of %s, which hides what it says, turns no text into another',
    async (charset) => {
      const { url } = await serve((_, response) =>
        response
          .writeHead(200, { 'Content-Type': `application/json; charset=${charset}` })
          .end('{"name":"+ADw-script+AD4-~{<~}"}'),
      );
      const answer = await httpTo(url).get('/');
      if (answer.ok === true) {
        expect(answer.value.body).toEqual({ name: '+ADw-script+AD4-~{<~}' });
      } else expect(answer).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
    },
  );
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    'of %i is not followed, neither far nor near, and takes no secret along',
    async (status) => {
      const stranger = await serve((_, response) => json(response, { left: 1 }));
      for (const to of [stranger.url, '/elsewhere', '//elsewhere.example/', 'file:///etc/passwd']) {
        const { url, requests } = await serve((request, response) =>
          request.url === '/'
            ? response.writeHead(status, { Location: to }).end()
            : json(response, { left: 1 }),
        );
        const answer = await httpTo(url).get('/');
        expect(answer).toEqual({ ok: false, failure: { kind: 'unsafe', why: 'redirect' } });
        expect(requests).toHaveLength(1);
      }
      expect(stranger.requests).toEqual([]);
    },
  );
});

describe('what is sent', () => {
  it('is a secret to its own address, and no cookie to anyone', async () => {
    const { url, requests } = await serve((_, response) =>
      json(response, {}, { 'Set-Cookie': ['sid=1', 'other=2; Domain=elsewhere.example'] }),
    );
    const http = httpTo(url);
    await http.get('/a');
    await http.get('/b');
    for (const { headers } of requests) {
      expect(headers.authorization).toBe(`Bearer ${SECRET}`);
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  });

  it.each([
    '@evil.example/',
    '.evil.example/',
    ':81/',
    '\\@evil.example',
    '//evil.example',
    '/..//x',
  ])('a path of %j leads to no other host', async (path) => {
    const { url, requests } = await serve((_, response) => json(response, {}));
    const answer = await httpTo(url)
      .get(path)
      .catch(() => null);
    for (const { headers } of requests) expect(`http://${headers.host}`).toBe(url);
    if (requests.length === 0 && answer !== null) {
      expect(answer).toMatchObject({ ok: false, failure: { kind: expect.any(String) } });
    }
  });
});

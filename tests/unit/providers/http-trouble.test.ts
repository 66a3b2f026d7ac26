import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES } from '../../../utils/providers/body';
import { httpTo, json, serve } from './test-server';

const unreadable = (why: string) => ({ ok: false, failure: { kind: 'unreadable', path: '', why } });

describe('a body', () => {
  it.each([
    ['[{"id":"1","na', 'cut-short'],
    ['{"a":[1,2', 'cut-short'],
    ['{"a":"b\\"', 'cut-short'],
    ['[1,2,]', 'not-json'],
    ["{'a':1}", 'not-json'],
    ['<!doctype html><title>Welcome [</title>', 'not-json'],
    ['', 'not-json'],
    ['OK', 'not-json'],
  ])('%j is %s', async (body, why) => {
    const { url } = await serve((_, response) => response.writeHead(200).end(body));
    expect(await httpTo(url).get('/')).toEqual(unreadable(why));
  });

  it('that breaks off with the connection is cut short', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('[{"id":"1"}', () => response.destroy());
    });
    expect(await httpTo(url).get('/')).toEqual(unreadable('cut-short'));
  });

  it('without an end is left at the limit', async () => {
    let sent = 0;
    let left = false;
    const { url } = await serve((_, response) => {
      const chunk = '['.repeat(100_000);
      response.on('close', () => {
        left = true;
      });
      const more = (): void => {
        while (!left && sent < 20 * MAX_BODY_BYTES) {
          sent += chunk.length;
          if (!response.write(chunk)) {
            response.once('drain', more);
            return;
          }
        }
      };
      more();
    });
    expect(await httpTo(url).get('/')).toEqual(unreadable('too-big-a-body'));
    await expect.poll(() => left).toBe(true);
    expect(sent).toBeLessThan(5 * MAX_BODY_BYTES);
  });

  it('in many small pieces is read whole, letters torn apart or not', async () => {
    const bytes = Buffer.from(JSON.stringify({ name: '東京 eSIM' }));
    const { url } = await serve(async (_, response) => {
      for (const byte of bytes) {
        response.write(Buffer.of(byte));
        await setTimeout(2);
      }
      response.end();
    });
    expect(await httpTo(url).get('/')).toMatchObject({ value: { body: { name: '東京 eSIM' } } });
  });
});

describe('time', () => {
  it('runs out before an answer', async () => {
    const { url } = await serve(() => undefined);
    const http = httpTo(url, { timeoutMs: 50 });
    expect(await http.get('/')).toEqual({ ok: false, failure: { kind: 'timeout' } });
  });

  it('runs out in the middle of one', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200).write('[1,');
    });
    const http = httpTo(url, { timeoutMs: 100 });
    expect(await http.get('/')).toEqual({ ok: false, failure: { kind: 'timeout' } });
  });
});

describe('nobody answers', () => {
  it.each([
    [true, 'unreachable'],
    [false, 'offline'],
  ])('and being online is %s: %s', async (online, kind) => {
    const { url, stop } = await serve((_, response) => json(response, []));
    await stop();
    const http = httpTo(url, { isOnline: () => online });
    expect(await http.get('/')).toEqual({ ok: false, failure: { kind } });
  });

  it('or the connection is dropped at once', async () => {
    const { url } = await serve((request) => request.socket.destroy());
    expect(await httpTo(url).get('/')).toEqual({ ok: false, failure: { kind: 'unreachable' } });
  });
});

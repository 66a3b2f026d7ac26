import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { MAX_BODY_BYTES } from '../../../../utils/providers/body';
import { serve } from '../test-server';
import { failureIn, get, keyed } from './site-server';

const html = (text: string, status = 200, headers: Record<string, string> = {}) =>
  serve((_, response) => response.writeHead(status, headers).end(text));

describe('a body', () => {
  test.each(Object.entries({ browser: {}, bearer: keyed.bearer }))(
    'without an end is left at the limit: %s',
    async (_, parts) => {
      let left = false;
      const { url } = await serve((_request, response) => {
        const chunk = 'x'.repeat(200_000);
        response.on('close', () => {
          left = true;
        });
        const more = (): void => {
          while (!left) if (!response.write(chunk)) return void response.once('drain', more);
        };
        more();
      });
      expect(failureIn(await get(url, parts))).toMatchObject({ why: 'too-big-a-body' });
      await expect.poll(() => left).toBe(true);
    },
  );

  test('of just the limit is read', async () => {
    const { url } = await html('x'.repeat(MAX_BODY_BYTES));
    const answer = await get(url);
    expect(answer.ok && answer.value.text.length).toBe(MAX_BODY_BYTES);
  });

  test('that breaks off is cut short', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('<p>3.2 GB', () => response.destroy());
    });
    expect(failureIn(await get(url))).toMatchObject({ kind: 'unreadable', why: 'cut-short' });
  });

  test('that takes too long is a timeout', async () => {
    const { url } = await serve((_, response) => void response.writeHead(200).write('<p>'));
    expect(failureIn(await get(url, { timeoutMs: 100 }))).toEqual({ kind: 'timeout' });
  });

  test('in small pieces is whole', async () => {
    const { url } = await serve(async (_, response) => {
      for (const byte of Buffer.from('残り 3.2 GB')) {
        response.write(Buffer.of(byte));
        await setTimeout(1);
      }
      response.end();
    });
    expect(await get(url)).toMatchObject({ value: { text: '残り 3.2 GB' } });
  });
});

describe('nobody answers', () => {
  test.each([
    [true, 'unreachable'],
    [false, 'offline'],
  ])('and being online is %s: %s', async (online, kind) => {
    const { url, stop } = await html('');
    await stop();
    expect(failureIn(await get(url, { isOnline: () => online }))).toEqual({ kind });
  });

  test('in time: a timeout, and one alone', async () => {
    const { url, requests } = await serve(() => undefined);
    expect(failureIn(await get(url, { timeoutMs: 60 }))).toEqual({ kind: 'timeout' });
    await setTimeout(80);
    expect(requests).toHaveLength(1);
  });
});

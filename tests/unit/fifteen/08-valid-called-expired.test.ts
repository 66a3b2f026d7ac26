import { describe, expect, test, vi } from 'vitest';
import { MINUTE } from '../../../utils/domain/time';
import { GB, withPack } from '../background/site/with-pack';
import { wakeUps } from './waking';

describe('failure 8: valid session called expired; the wrong account', () => {
  describe('a valid session', () => {
    const { browsing, start, alerts, status, fault } = wakeUps();

    test.each([500, 502, 503, 504, 429, 404])('is not over by a %i', async (code) => {
      await browsing.connect();
      await fault({ kind: 'status', status: code });
      for (let polls = 0; polls < 3; polls += 1) {
        browsing.later(40 * MINUTE);
        await start();
      }
      expect(await status()).toMatchObject({ failures: 3 });
      expect((await status()).failure?.kind).not.toBe('signed-out');
      expect(await alerts()).toEqual([]);
      expect(browsing.machine.toolbar.text).not.toBe('!');
    });

    test.each<[string, string, boolean]>([
      ['no answer in time', 'timeout', true],
      ['no network', 'offline', false],
      ['no server', 'unreachable', true],
    ])('is not over by %s', async (_, kind, onLine) => {
      await browsing.connect();
      browsing.later(40 * MINUTE);
      vi.stubGlobal('navigator', { onLine });
      vi.stubGlobal('fetch', (_url: unknown, init: RequestInit) =>
        kind === 'timeout' ? untilAborted(init) : Promise.reject(new TypeError('fetch failed')),
      );
      // Its patience, in a moment.
      const { setTimeout } = globalThis;
      vi.stubGlobal('setTimeout', (run: () => void, ms: number) =>
        setTimeout(run, ms >= 10_000 ? 5 : ms),
      );
      await start();
      await expect.poll(async () => (await status()).failure?.kind).toBe(kind);
      expect(await alerts()).toEqual([]);
      expect(browsing.machine.toolbar.text).toBe('8.2G');
    });
  });

  describe('another account in the browser', () => {
    const { watching, rows, pack, bring, connect } = withPack();
    const say = (who: string, left: number) =>
      watching.site.say('/usage', JSON.stringify({ who, left: left * GB }));
    const poll = async () => {
      watching.later(40 * MINUTE);
      await watching.restart();
    };

    test('is not mixed in, raises no alert about the first, and is let go', async () => {
      say('mei@example.com', 3);
      await bring(pack({ account: { path: '$.who' }, signIn: { kind: 'browser' } }));
      const id = await connect({ secret: null });
      const before = await rows();
      say('lee@example.com', 0);
      for (let polls = 0; polls < 3; polls += 1) await poll();
      const after = await rows();
      expect((await watching.connection(id)).status.failure).toEqual({ kind: 'other-account' });
      expect([after.lines, after.samples]).toEqual([before.lines, before.samples]);
      expect(after.alerts).toEqual([]);
      expect(watching.machine.toolbar.text).toBe('3G');
      say('mei@example.com', 2);
      await poll();
      expect(await watching.left()).toBe(2 * GB);
      expect((await watching.connection(id)).status.failure).toBeNull();
    });
  });
});

const untilAborted = ({ signal }: RequestInit): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

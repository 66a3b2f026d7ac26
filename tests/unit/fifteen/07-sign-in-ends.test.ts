import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../utils/domain/time';
import { site } from '../../support/fake-watching';
import { GB, withPack } from '../background/site/with-pack';
import { wakeUps } from './waking';

/** How providers let a session end without saying so, in place of the answer at `path`. */
type Leave = (website: { say: ReturnType<typeof withPack>['watching']['site']['say'] }) => void;

const html = { 'Content-Type': 'text/html' };
const ways: [string, Leave][] = [
  ['a 200 with a sign-in page', ({ say }) => say('/usage', { body: site.signIn, headers: html })],
  ['a 204', ({ say }) => say('/usage', { status: 204 })],
  [
    'a redirect to a sign-in page',
    ({ say }) => {
      say('/login', { body: site.signIn, headers: html });
      say('/usage', { status: 302, headers: { Location: '/login' } });
    },
  ],
  ['a 403 instead of a 401', ({ say }) => say('/usage', { status: 403, body: '{"left":0}' })],
  ['a 401 with a zero', ({ say }) => say('/usage', { status: 401, body: '{"left":0}' })],
];

describe('failure 7: sign-in ends silently', () => {
  describe('where the browser’s session signs in', () => {
    const { watching, rows, pack, bring, connect } = withPack();
    const lines = [
      {
        request: 'usage',
        buckets: [
          {
            kind: 'data',
            name: 'Data',
            remaining: { path: '$.left', unit: 'B' },
            total: { path: '$.all', unit: 'B' },
          },
        ],
      },
    ];
    const poll = async () => {
      watching.later(40 * MINUTE);
      await watching.restart();
    };

    test.each(ways)('by %s: one alert, a mark, the data untouched', async (_, leave) => {
      const answer = JSON.stringify({ left: 3 * GB, all: 10 * GB });
      watching.site.say('/usage', answer);
      await bring(pack({ lines, signIn: { kind: 'browser' } }));
      const id = await connect({ secret: null });
      expect(await watching.left()).toBe(3 * GB);
      const before = await rows();
      leave(watching.site);
      for (let polls = 0; polls < 3; polls += 1) {
        await poll();
        const { lines, samples, alerts } = await rows();
        expect([lines, samples]).toEqual([before.lines, before.samples]);
        expect(alerts).toMatchObject([{ kind: 'signed-out', state: 'open' }]);
        expect(watching.machine.toolbar.text).toBe('!');
        const { status } = await watching.connection(id);
        expect(status).toMatchObject({ failure: { kind: 'signed-out' }, failures: polls + 1 });
      }
      expect(watching.machine.appeared).toHaveLength(1);
      // Signed in again, it goes on by itself.
      watching.site.say('/usage', answer);
      await poll();
      expect(watching.machine.toolbar.text).toBe('3G');
      expect(watching.machine.visible.size).toBe(0);
      expect((await watching.connection(id)).status.failure).toBeNull();
    });
  });

  describe('where a token signs in', () => {
    const { browsing, start, snapshot, alerts, status, fault } = wakeUps();

    test('by a token that ended: one alert, a mark, the data untouched', async () => {
      await browsing.connect();
      const { lines } = await snapshot();
      await fault({ kind: 'signOut' });
      for (let polls = 0; polls < 3; polls += 1) {
        browsing.later(40 * MINUTE);
        await start();
        expect(await alerts()).toMatchObject([{ kind: 'signed-out', state: 'open' }]);
        expect((await snapshot()).lines.map(({ reading }) => reading)).toEqual(
          lines.map(({ reading }) => reading),
        );
        expect(browsing.machine.toolbar.text).toBe('!');
      }
      expect(browsing.machine.appeared).toHaveLength(1);
    });

    // Any of these can be a firewall’s mood, or a hotel’s: an alert waits until it has lasted.
    test.each<[string, object, string, string]>([
      ['a 403', { kind: 'status', status: 403 }, 'forbidden', '!'],
      ['what is no JSON', { kind: 'malformed' }, 'unreadable', '?'],
      ['a redirect', { kind: 'redirect' }, 'unsafe', '8.2G'],
    ])('by %s: a mark at once, one alert after a day of it', async (_, trouble, kind, text) => {
      await browsing.connect({ paceMinutes: 4 * 60 });
      const { lines } = await snapshot();
      await fault(trouble);
      for (let polls = 0; polls < 8; polls += 1) {
        browsing.later(4 * 60 * MINUTE + MINUTE);
        await start();
        expect(await status()).toMatchObject({ failure: { kind } });
        expect(browsing.machine.toolbar.text).toBe(text);
        expect(browsing.machine.toolbar.colour).not.toBe('#3A3A38');
        expect((await snapshot()).lines.map(({ reading }) => reading)).toEqual(
          lines.map(({ reading }) => reading),
        );
      }
      expect(await alerts()).toMatchObject([{ kind: 'unreadable', state: 'open' }]);
      expect(browsing.machine.appeared).toHaveLength(1);
    });
  });
});

import { describe, expect, test } from 'vitest';
import { site } from '../../../support/fake-watching';
import { watchedPage } from './watched-page';

const GB = 1_000_000_000;
const { watching, id, rows, poll, failure, alerts } = watchedPage();

describe('a poll', () => {
  test.each<[string, () => void, object]>([
    [
      'another account',
      () => watching.site.say('/account', site.account('7 GB', '•••• 0093')),
      { kind: 'other-account' },
    ],
    [
      'a changed page',
      () => watching.site.say('/account', site.changed),
      { kind: 'unreadable', why: 'page-changed' },
    ],
    ['a broken server', () => watching.site.say('/account', { status: 500 }), { kind: 'server' }],
    [
      'a pause',
      () => watching.site.say('/account', { status: 429, headers: { 'Retry-After': '600' } }),
      { kind: 'rate-limited' },
    ],
    ['nothing there', () => watching.site.say('/account', { status: 404 }), { kind: 'unreadable' }],
    [
      'a shell',
      () => watching.site.say('/account', site.shell),
      { kind: 'unreadable', why: 'needs-scripts' },
    ],
    [
      'contradictions',
      () => watching.site.say('/account', site.account('70 GB')),
      { why: 'does-not-add-up' },
    ],
  ])(
    'that meets %s keeps the reading, and raises no alert of signing out',
    async (_, meet, expected) => {
      const { lines, samples } = await rows();
      meet();
      await poll();
      expect(await failure()).toMatchObject(expected);
      const after = await rows();
      expect([after.lines, after.samples]).toEqual([lines, samples]);
      expect(await alerts()).toEqual([]);
      watching.site.say('/account', site.account('2 GB'));
      await poll();
      expect(await watching.left()).toBe(2 * GB);
    },
  );

  test('without the permission asks nothing', async () => {
    watching.machine.granted.clear();
    watching.site.asked.length = 0;
    await poll();
    expect(await failure()).toMatchObject({ kind: 'not-permitted' });
    expect(watching.site.asked).toEqual([]);
  });

  test('whose pack is gone is no bug', async () => {
    const store = await watching.worker.store();
    await store.clear('packs');
    await poll();
    expect(await failure()).toMatchObject({ kind: 'unreadable', why: 'not-a-provider' });
    expect(await watching.left()).toBe(3.2 * GB);
  });

  test('that comes back after the connection was removed leaves nothing behind', async () => {
    watching.site.say('/account', { body: site.account('2 GB'), delayMs: 150 });
    const polling = poll();
    await expect.poll(() => watching.site.asked.length).toBeGreaterThan(1);
    await watching.worker.send({ do: 'remove-connection', connectionId: id() });
    await polling;
    const { connections, lines, packs, alerts: left } = await rows();
    expect([connections, lines, packs, left]).toEqual([[], [], [], []]);
    expect(watching.sites.scripts).toEqual([]);
    expect(watching.machine.granted.size).toBe(0);
  });
});

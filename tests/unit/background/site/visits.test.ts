import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../../utils/domain/time';
import { site } from '../../../support/fake-watching';
import { visitedPage } from './visited-page';

const GB = 1_000_000_000;
const { watching, id, rows, seen } = visitedPage();

describe('a visit', () => {
  test('to the watched page wants to be seen, and is read', async () => {
    expect(await watching.tell({ do: 'visited', url: watching.url })).toEqual({ read: true });
    await watching.tell(seen(site.account('2 GB')));
    expect(await watching.left()).toBe(2 * GB);
    expect((await watching.connection(id())).status).toMatchObject({ failure: null });
  });

  test('asks the website for nothing', async () => {
    watching.site.asked.length = 0;
    await watching.tell({ do: 'visited', url: watching.url });
    await watching.tell(seen(site.account('2 GB')));
    expect(watching.site.asked).toEqual([]);
  });

  test('to a tab left open since before the last reading changes nothing', async () => {
    await watching.tell(seen(site.account('2 GB')));
    const before = await rows();
    const ago = Date.now() - MINUTE;
    for (const html of [site.account('3 GB'), site.signIn])
      await watching.tell(seen(html, true, watching.url, ago));
    expect(await rows()).toEqual(before);
  });

  test('is read though the clock was set back', async () => {
    await watching.tell(seen(site.account('2 GB')));
    watching.later(-3 * 24 * 60 * MINUTE);
    await watching.tell(seen(site.account('1 GB')));
    expect(await watching.left()).toBe(GB);
  });

  test.each(['/other', '/account?tab=2', '/account#/bills'])(
    'to %s wants not to be seen',
    async (path) => {
      const url = `${watching.site.url}${path}`;
      expect(await watching.tell({ do: 'visited', url })).toEqual({ read: false });
      const before = await rows();
      await watching.tell(seen(site.account('2 GB'), true, url));
      expect(await rows()).toEqual(before);
    },
  );
});

describe('a page that cannot be read', () => {
  const pages: [string, string, string][] = [
    ['has changed', site.changed, 'unreadable'],
    ['is to sign in at', site.signIn, 'signed-out'],
    ['is another account’s', site.account('7 GB', '•••• 0093'), 'other-account'],
    [
      'is another account’s, and has changed',
      site.changed.replace('4471', '0093'),
      'other-account',
    ],
    ['contradicts itself', site.account('70 GB'), 'unreadable'],
  ];
  test.each(pages)('because it %s leaves the reading as it was', async (_, html, kind) => {
    const { lines, samples } = await rows();
    await watching.tell(seen(html));
    const after = await rows();
    expect(after.lines).toEqual(lines);
    expect(after.samples).toEqual(samples);
    expect((await watching.connection(id())).status.failure).toMatchObject({ kind });
  });

  test.each(pages)('because it %s is well again when it can', async (_, html) => {
    await watching.tell(seen(html));
    await watching.tell(seen(site.account('2 GB')));
    expect(await watching.left()).toBe(2 * GB);
    expect((await watching.connection(id())).status.failure).toBeNull();
  });

  test('yet is no failure while it is still filling', async () => {
    const { connections: _, ...before } = await rows();
    const { status } = await watching.connection(id());
    for (const html of [site.shell, site.changed, site.signIn])
      await watching.tell(seen(html, false));
    const { connections: __, ...after } = await rows();
    expect(after).toEqual(before);
    expect((await watching.connection(id())).status).toEqual(status);
  });

  test('because it takes too long is no reading', async () => {
    watching.sites.silent = true;
    await watching.tell(seen(site.account('2 GB')));
    expect(await watching.left()).toBe(3.2 * GB);
  });
});

describe('two connections of one website', () => {
  test('each keep to their own account', async () => {
    const other = site.account('7 GB', '•••• 0093');
    const second = await watching.watch(other);
    await watching.tell(seen(site.account('2 GB')));
    const lines = await (await watching.worker.store()).getAll('lines');
    const left = Object.fromEntries(
      lines.map(({ connectionId, reading }) => [connectionId, reading.buckets[0]?.remaining]),
    );
    expect(left).toEqual({ [id()]: 2 * GB, [second]: 7 * GB });
  });

  test('a paused one is not read', async () => {
    await watching.worker.send({ do: 'pause-connection', connectionId: id(), paused: true });
    expect(await watching.tell({ do: 'visited', url: watching.url })).toEqual({ read: false });
    await watching.tell(seen(site.account('2 GB')));
    expect(await watching.left()).toBe(3.2 * GB);
  });
});

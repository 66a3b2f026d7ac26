import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../../utils/domain/time';
import { dump, everythingIn } from '../../../support/fake-store';
import { site, watchSites } from '../../../support/fake-watching';

const GB = 1_000_000_000;
const watching = watchSites();
const rows = async () => dump(await watching.worker.store());

describe('a page that is watched', () => {
  test('is read from the server from then on, and its first reading is kept', async () => {
    watching.site.say('/account', site.account());
    const id = await watching.watch(site.account());
    expect(await watching.left()).toBe(3.2 * GB);
    expect(await watching.connection(id)).toMatchObject({
      adapter: 'pack',
      address: watching.site.url,
      site: { way: 'fetch', browserSession: true, hosts: [watching.site.url] },
      status: { failure: null },
    });
    expect((await rows()).packs).toMatchObject([{ source: 'watched', enabled: true }]);
  });

  test('tells from then on when the user comes by, and no other page does', async () => {
    watching.site.say('/account', site.account());
    await watching.watch(site.account());
    expect(watching.sites.scripts).toMatchObject([{ matches: ['http://127.0.0.1/*'] }]);
  });

  test('is known by a fingerprint of its account, which is kept nowhere', async () => {
    const number = '+81 90 1234 4471';
    watching.site.say('/account', site.account('3.2 GB', number));
    const id = await watching.watch(site.account('3.2 GB', number));
    expect((await watching.connection(id)).site?.account).toMatch(/^[0-9a-f]{32}$/);
    const kept = everythingIn(await rows()).replace(/[ -]/g, '');
    expect(kept).not.toContain('9012344471');
  });

  test('twice, as the popup sends it when it was closed, is one', async () => {
    watching.site.say('/account', site.account());
    const command = watching.command(site.account());
    await watching.worker.send(command);
    const first = await rows();
    await watching.worker.send(command);
    const { connections = [], packs = [], lines = [] } = await rows();
    expect([connections.length, packs.length, lines.length]).toEqual([1, 1, 1]);
    expect(connections[0]).toMatchObject({
      id: Reflect.get(Object(first.connections?.[0]), 'id'),
    });
  });

  test('twice at once is one', async () => {
    watching.site.say('/account', site.account());
    const command = watching.command(site.account());
    const replies = await Promise.all([command, command].map((one) => watching.worker.send(one)));
    for (const reply of replies) expect(reply).toMatchObject({ ok: true });
    const { connections = [], packs = [], lines = [] } = await rows();
    expect([connections.length, packs.length, lines.length]).toEqual([1, 1, 1]);
    expect(await watching.left()).toBe(3.2 * GB);
  });

  test('again after it has changed mends the connection that is there', async () => {
    watching.site.say('/account', site.account());
    const id = await watching.watch(site.account());
    const anew = site.account('2 GB').replace('Data left', 'Still to use');
    watching.site.say('/account', anew);
    expect(await watching.watch(anew)).toBe(id);
    const { connections = [], packs = [] } = await rows();
    expect([connections.length, packs.length]).toEqual([1, 1]);
    expect(packs).toMatchObject([{ pack: { version: 2 } }]);
    expect(await watching.left()).toBe(2 * GB);
  });

  test('in another account is another connection', async () => {
    watching.site.say('/account', site.account());
    const first = await watching.watch(site.account());
    const other = site.account('7 GB', '•••• 0093');
    watching.site.say('/account', other);
    expect(await watching.watch(other)).not.toBe(first);
    const { lines = [], packs = [] } = await rows();
    expect([lines.length, packs.length]).toEqual([2, 2]);
  });
});

describe('how it can be read', () => {
  test('from the JSON behind it, where the page is an empty shell', async () => {
    watching.site.say('/account', site.shell);
    const usage = {
      card: '090-0000-4471',
      data: { remainingBytes: 3.2 * GB, totalBytes: 10 * GB },
    };
    watching.site.say('/api/usage', JSON.stringify(usage));
    watching.site.say('/api/news', '[]');
    const dataUrls = ['/api/news', '/api/usage'].map((path) => `${watching.site.url}${path}`);
    const id = await watching.watch(site.account(), { dataUrls });
    expect((await watching.connection(id)).site?.way).toBe('fetch');
    expect((await rows()).packs).toMatchObject([{ pack: { requests: [{ answer: 'json' }] } }]);
    watching.site.say(
      '/api/usage',
      JSON.stringify({ ...usage, data: { remainingBytes: GB, totalBytes: 10 * GB } }),
    );
    await watching.worker.runCycle([id]);
    expect(await watching.left()).toBe(GB);
  });

  // Before it is tried what way there is, the pack is checked and the page is read.
  test('as well where the first try took too long', async () => {
    watching.site.say('/account', site.account());
    watching.sites.slow = [2];
    const id = await watching.watch(site.account());
    expect((await watching.connection(id)).site?.way).toBe('fetch');
  });

  test('is tried again by the next poll, where it took too long twice', async () => {
    watching.site.say('/account', site.account());
    watching.sites.slow = [2, 3];
    const command = watching.command(site.account());
    const reply = await watching.worker.send(command);
    expect(reply).toMatchObject({ value: { way: 'unknown', needsScripts: false } });
    if (!reply.ok) return;
    const { connectionId } = reply.value;
    watching.sites.silent = true;
    watching.later(40 * MINUTE);
    await watching.worker.runCycle([connectionId]);
    expect((await watching.connection(connectionId)).site?.way).toBe('unknown');
    watching.sites.silent = false;
    watching.later(2 * HOUR);
    await watching.worker.runCycle([connectionId]);
    expect((await watching.connection(connectionId)).site?.way).toBe('fetch');
  });

  test('is tried again by the next poll, where the website was down', async () => {
    watching.site.say('/account', { status: 503 });
    const id = await watching.watch(site.account());
    expect((await watching.connection(id)).site?.way).toBe('unknown');
    watching.site.say('/account', site.account());
    watching.later(2 * HOUR);
    await watching.worker.runCycle([id]);
    expect((await watching.connection(id)).site?.way).toBe('fetch');
  });

  test('not from anybody else’s answers', async () => {
    watching.site.say('/account', site.shell);
    const fetched: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      fetched.push(String(input));
      return fetch(input, init);
    };
    const dataUrls = [
      'https://evil.example/usage',
      'http://127.0.0.1:1/usage',
      'javascript:1',
      'x',
    ];
    const reply = await watching.worker.send(watching.command(site.account(), { dataUrls }));
    globalThis.fetch = fetch;
    expect(reply).toMatchObject({ value: { way: 'visit', needsScripts: true } });
    expect(fetched.every((url) => url.startsWith(watching.site.url))).toBe(true);
  });

  test.each<[string, string]>([
    ['is another account’s', site.account('7 GB', '•••• 0093')],
    ['is a sign-in page', site.signIn],
    ['is a shell', site.shell],
  ])('only when the user comes by, where what the server sends %s', async (_, html) => {
    watching.site.say('/account', html);
    const id = await watching.watch(site.account());
    expect(await watching.left()).toBe(3.2 * GB);
    expect((await watching.connection(id)).site?.way).not.toBe('fetch');
  });
});

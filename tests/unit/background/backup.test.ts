import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Backup } from '../../../utils/backup/backup';
import { checksumOf, sealBackup } from '../../../utils/backup/seal-backup';
import type { ReplyTo } from '../../../utils/messages';
import { readBackup } from '../../../utils/store/read-backup';
import { aConnection, NOW } from '../../support/builders';
import { restoring } from '../../support/fake-restoring';
import { dump } from '../../support/fake-store';
import { comeToRest } from '../../support/fake-worker';
import { fillStore } from '../../support/full-store';
import { aReceipt } from '../../support/receipt-builders';

const here = restoring();
const { hand } = here;
/** What the browser knows of requests that are changed on their way. */
let rules: { id: number }[] = [];

beforeEach(() => {
  const declarativeNetRequest = {
    getSessionRules: async () => rules,
    updateSessionRules: async ({ removeRuleIds }: { removeRuleIds: number[] }) => {
      rules = rules.filter(({ id }) => !removeRuleIds.includes(id));
    },
  };
  Object.assign(fakeBrowser, { declarativeNetRequest });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ optional_permissions: [] }) });
});

async function aBackup(): Promise<string> {
  const store = await here.worker.store();
  await fillStore(store);
  return sealBackup(await readBackup(store), store.version, NOW);
}

async function forged(text: string, change: (backup: Backup) => void): Promise<string> {
  const backup: Backup = JSON.parse(text);
  change(backup);
  return JSON.stringify({ ...backup, checksum: await checksumOf(backup) });
}

const faultOf = (reply: ReplyTo<'check-backup'>) =>
  reply.ok && !reply.value.ok ? reply.value.fault : null;

describe('a backup', () => {
  test('is looked at without anything being written', async () => {
    const file = hand(await aBackup());
    const before = await dump(await here.worker.store());
    const reply = await here.worker.send({ do: 'check-backup', file });
    expect(reply).toMatchObject({
      ok: true,
      value: {
        ok: true,
        preview: {
          madeAt: NOW,
          since: '2026-11-19',
          files: 1,
          connections: [
            { name: 'Nippon Mobile', host: 'api.nippon.example' },
            { name: 'Nippon Mobile', host: 'api.nippon.example' },
          ],
        },
      },
    });
    expect(await dump(await here.worker.store())).toEqual(before);
  });

  test('is restored, and gives back the permission for what it does not have', async () => {
    const file = hand(await aBackup());
    const store = await here.worker.store();
    const address = 'https://gone.example';
    await store.put('connections', aConnection({ id: 'gone', address, paused: true }));
    here.machine.granted.add('https://gone.example/*');
    here.machine.granted.add('https://api.nippon.example/*');
    const reply = await here.worker.send({ do: 'restore-backup', file, way: 'replace' });
    expect(reply).toMatchObject({ ok: true, value: { ok: true } });
    expect(await store.getAllKeys('connections')).toEqual(['nippon', 'pages']);
    expect([...here.machine.granted]).toEqual(['https://api.nippon.example/*']);
    // Pages that are watched by it tell from now on when the user comes by.
    expect(here.sites.scripts.flatMap(({ matches }) => matches)).toEqual([
      'https://my.nippon.example/*',
    ]);
  });

  test.each([
    ['damaged', async (text: string) => text.replace('Nippon Mobile', 'Nippon Mobila')],
    ['unreadable', async (text: string) => text.slice(0, -1)],
    ['too-deep', async () => '['.repeat(1_000_000)],
    ['newer', async (text: string) => forged(text, (all) => Object.assign(all, { version: 9 }))],
    [
      'pack',
      async (text: string) =>
        forged(text, ({ data }) => {
          Object.assign(Object(data.packs[0]?.pack), { hosts: ['http://*'] });
        }),
    ],
    [
      'pack',
      async (text: string) =>
        forged(text, ({ data }) => void Object.assign(Object(data.packs[0]), { id: 'another' })),
    ],
  ])('that is %s changes nothing, merged or replaced', async (kind, spoil) => {
    const file = hand(await spoil(await aBackup()));
    const store = await here.worker.store();
    await store.put('receipts', aReceipt({ id: 'mine' }));
    const before = await dump(store);
    expect(faultOf(await here.worker.send({ do: 'check-backup', file }))).toMatchObject({ kind });
    for (const way of ['merge', 'replace'] as const) {
      const reply = await here.worker.send({ do: 'restore-backup', file, way });
      expect(faultOf(reply)).toMatchObject({ kind });
    }
    expect(await dump(store)).toEqual(before);
  });

  test('of more than 200 MB is not even read', async () => {
    const url = hand('');
    const text = vi.fn();
    vi.stubGlobal('fetch', async () => ({ blob: async () => ({ size: 200_000_001, text }) }));
    const reply = await here.worker.send({ do: 'check-backup', file: url });
    expect(faultOf(reply)).toEqual({ kind: 'too-large' });
    expect(text).not.toHaveBeenCalled();
  });

  test.each([
    'https://evil.example/backup.json',
    'blob:https://evil.example/1',
    'file:///backup.json',
  ])('is taken from our own pages alone, not from %s', async (file) => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    expect(await here.worker.hear({ do: 'check-backup', file })).toMatchObject({ ok: false });
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('after everything was erased', () => {
  test('database and browser are as they are after the installation', async () => {
    here.machine.events.installed.fire({ reason: 'update' });
    await comeToRest();
    const fresh = await dump(await here.worker.store());
    const { toolbar, menu, alarms } = structuredClone({
      toolbar: here.machine.toolbar.text,
      menu: here.machine.menu,
      alarms: [...here.machine.alarms.keys()],
    });
    await fillStore(await here.worker.store());
    const file = hand(await aBackup());
    await here.worker.send({ do: 'restore-backup', file, way: 'merge' });
    here.machine.granted.add('https://api.nippon.example/*');
    here.machine.granted.add('https://*/*');
    here.machine.visible.set('old', { title: 'Old', message: '' });
    rules = [{ id: 4 }];
    here.machine.memory.set('key', 'of a passphrase');
    await comeToRest();
    expect(here.machine.menu).not.toEqual(menu);
    const opened = here.machine.tabs.length;

    const reply = await here.worker.send({ do: 'erase-everything' });
    await comeToRest();
    expect(reply).toEqual({ ok: true, value: null });
    expect(await dump(await here.worker.store())).toEqual(fresh);
    expect([...here.machine.granted]).toEqual([]);
    expect([...here.machine.visible]).toEqual([]);
    expect(here.sites.scripts).toEqual([]);
    expect(rules).toEqual([]);
    expect([...here.machine.memory]).toEqual([]);
    expect(here.sites.rooms).toBe(0);
    expect(here.machine.toolbar.text).toBe(toolbar);
    expect(here.machine.menu).toEqual(menu);
    expect([...here.machine.alarms.keys()]).toEqual(alarms);
    expect(here.machine.tabs).toHaveLength(opened);
  });
});

import { describe, expect, test } from 'vitest';
import type { BackedPack, BackupData } from '../../../utils/backup/backup';
import { sealBackup } from '../../../utils/backup/seal-backup';
import type { Connection } from '../../../utils/domain/connection';
import type { Feature } from '../../../utils/domain/policy/organisation';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { readSettings } from '../../../utils/store/settings';
import { backupOf, rowsAbout } from '../../support/backup-builders';
import { aConnection, NOW } from '../../support/builders';
import { manage } from '../../support/fake-machine';
import { restoring } from '../../support/fake-restoring';
import { comeToRest } from '../../support/fake-worker';
import { aPack, aSite } from '../../support/site-builders';

const WAYS = ['merge', 'replace'] as const;

const here = restoring();
const store = () => here.worker.store();

async function govern(policy: Record<string, unknown> | null): Promise<void> {
  await manage(here.machine, policy);
  await comeToRest();
}
const switchOff = (...off: Feature[]): Promise<void> => govern({ off });

const fileOf = async (data: BackupData): Promise<string> =>
  here.hand(await sealBackup(data, (await store()).version, NOW));

/** What the preview says of it. */
async function looked(data: BackupData) {
  const reply = await here.worker.send({ do: 'check-backup', file: await fileOf(data) });
  if (!reply.ok || !reply.value.ok) throw new Error(JSON.stringify(reply));
  return reply.value.preview;
}

async function restored(data: BackupData, way: (typeof WAYS)[number]): Promise<void> {
  const file = await fileOf(data);
  const reply = await here.worker.send({ do: 'restore-backup', file, way });
  expect(reply).toMatchObject({ ok: true, value: { ok: true } });
  await comeToRest();
}

/** Nobody is asked: what is found out by asking is no part of this. */
const resting = (id: string, parts: Parameters<typeof aConnection>[0] = {}): Connection =>
  aConnection({ id, name: id, paused: true, ...parts });

const byPack = (id: string, packId: string, parts: object = {}): Connection =>
  resting(id, { adapter: 'pack', site: aSite({ packId }), ...parts });

const packRow = (id: string, parts: Partial<ProviderPack> = {}): BackedPack => ({
  ...{ id, source: 'imported', enabled: true, addedAt: NOW },
  pack: aPack({ id, name: id, version: 1, ...parts }),
});

const connections = async () => (await store()).getAllKeys('connections');
const packs = async () =>
  (await (await store()).getAll('packs')).map(({ id, pack }) => `${id} ${pack.version}`);
const rowsHere = async (names: readonly string[]) => {
  const all = await store();
  const rows = await Promise.all(names.map((name) => all.getAll(name as 'lines')));
  return Object.fromEntries(names.map((name, at) => [name, rows[at]]));
};

const ABOUT = ['lines', 'lineRules', 'ticks', 'renewals', 'alerts', 'days', 'hours'] as const;

describe.each(WAYS)('to %s a backup', (way) => {
  test('brings in no connection where there may be no others, and nothing that hangs on it', async () => {
    await (await store()).put('connections', resting('mine'));
    await switchOff('own-connections');
    const data = backupOf({
      connections: [resting('mine', { name: 'Renamed', revision: 2 }), resting('other')],
      ...rowsAbout('mine', 'other'),
      settings: { theme: 'dark' },
    });
    const { heldBack, connections: coming, tallies } = await looked(data);
    expect(coming.map(({ name }) => name)).toEqual(['Renamed']);
    expect(heldBack).toEqual({
      connections: [{ name: 'other', host: 'api.nippon.example' }],
      packs: [],
    });
    expect(tallies.connections).toEqual({ inFile: 2, added: 0, renewed: 1, onlyHere: 0 });
    expect(tallies.lines).toEqual({ inFile: 2, added: 1, renewed: 0, onlyHere: 0 });

    await restored(data, way);
    expect(await connections()).toEqual(['mine']);
    expect((await (await store()).get('connections', 'mine'))?.name).toBe('Renamed');
    for (const [name, rows] of Object.entries(await rowsHere(ABOUT))) {
      expect(rows, name).toHaveLength(1);
      expect(JSON.stringify(rows), name).not.toContain('other');
    }
    expect(JSON.stringify(await (await store()).getAll('effects'))).not.toContain('other');
    expect(JSON.stringify([...here.machine.visible])).not.toContain('other');
    // Papers need no connection, as when theirs is removed.
    expect(await (await store()).getAllKeys('receipts')).toEqual(['receipt-mine', 'receipt-other']);
    expect(await (await store()).count('bills')).toBe(2);
    expect(readSettings(await (await store()).get('settings', 'settings')).theme).toBe('dark');

    await govern(null);
    expect((await looked(data)).heldBack).toEqual({ connections: [], packs: [] });
    await restored(data, way);
    expect(await connections()).toEqual(['mine', 'other']);
    expect(await (await store()).count('renewals')).toBe(2);
  });

  test('brings in no pack where none may be imported, nor what would need it', async () => {
    const shipped = { ...packRow('shipped', { version: 5 }), source: 'shipped' as const };
    for (const pack of [packRow('mine'), packRow('same'), shipped]) {
      await (await store()).put('packs', pack);
    }
    await switchOff('import-packs');
    const data = backupOf({
      connections: [byPack('by-mine', 'mine'), byPack('by-other', 'other'), resting('plain')],
      packs: [
        packRow('mine', { version: 2 }),
        packRow('same'),
        packRow('other'),
        // Whatever a file says of it.
        { ...packRow('claimed'), source: 'shipped' },
        { ...shipped, pack: packRow('shipped', { version: 9 }).pack },
      ],
      ...rowsAbout('by-mine', 'by-other'),
    });
    const { heldBack } = await looked(data);
    expect(heldBack.connections.map(({ name }) => name)).toEqual(['by-other']);
    expect(heldBack.packs).toEqual(['mine', 'other', 'claimed']);

    await restored(data, way);
    expect(await packs()).toEqual(['mine 1', 'same 1', 'shipped 5']);
    expect(await connections()).toEqual(['by-mine', 'plain']);
    expect(await (await store()).getAllKeys('lines')).toEqual(['by-mine/tokyo']);
  });

  test('brings in nothing that was made by pointing where no page may be watched', async () => {
    await switchOff('watch-page');
    const data = backupOf({
      connections: [byPack('by-seen', 'seen'), byPack('by-file', 'file')],
      packs: [{ ...packRow('seen'), source: 'watched' }, packRow('file')],
    });
    expect((await looked(data)).heldBack).toMatchObject({
      connections: [{ name: 'by-seen' }],
      packs: ['seen'],
    });
    await restored(data, way);
    expect(await packs()).toEqual(['file 1']);
    expect(await connections()).toEqual(['by-file']);
  });

  test('brings in no demo line where that is switched off', async () => {
    await switchOff('demo');
    const data = backupOf({ connections: [resting('demo', { adapter: 'demo' }), resting('a')] });
    await restored(data, way);
    expect(await connections()).toEqual(['a']);
  });

  test('leaves what the organisation set as it is, with what signs in', async () => {
    const preset = {
      ...{ id: 'fleet', adapter: 'tmforum', name: 'Fleet' },
      address: 'https://api.fleet.example',
    };
    await govern({ connections: [preset] });
    const id = 'organisation-fleet';
    const fleet = (await (await store()).get('connections', id)) as Connection;
    await (await store()).put('connections', { ...fleet, paused: true });
    const sealed = { iv: new Uint8Array(12), sealed: new ArrayBuffer(8) };
    await (await store()).put('secrets', { connectionId: id, ...sealed });
    const { name, address } = fleet;
    for (const data of [
      backupOf({ connections: [resting(id, { address: 'https://evil.example', revision: 9 })] }),
      backupOf({ connections: [resting('mine')] }),
    ]) {
      await restored(data, way);
      expect(await (await store()).get('connections', id)).toMatchObject({
        ...{ name, address, organisation: 'set' },
        revision: fleet.revision,
      });
      expect(await (await store()).getAllKeys('secrets')).toEqual([id]);
    }
    expect(await connections()).toContain('mine');
  });

  test('changes no setting that is locked, and keeps the user’s own beneath', async () => {
    await govern({ settings: { dataLevels: [30], rules: { pace: false } }, off: ['banner'] });
    const settings = { dataLevels: [1], rules: { pace: true }, banner: true, sound: true };
    const own = { dataLevels: [2], rules: { pace: true } };
    const { lineRules, ...rows } = rowsAbout('mine');
    const data = backupOf({
      ...{ settings, connections: [resting('mine')], ...rows },
      lineRules: lineRules.map((row) => ({ ...row, own })),
    });
    await restored(data, way);
    const held = async () => readSettings(await (await store()).get('settings', 'settings'));
    expect(await held()).toMatchObject({
      ...{ dataLevels: [30], banner: false, sound: true },
      rules: { pace: false },
    });
    expect(await here.worker.send({ do: 'save-settings', settings: { banner: true } })).toEqual(
      expect.objectContaining({ byOrganisation: true }),
    );
    await govern(null);
    expect(await held()).toMatchObject({ dataLevels: [1], banner: true, rules: { pace: true } });
  });

  test('goes by a policy of which the worker has not heard yet', async () => {
    here.machine.managed = { off: ['own-connections'] };
    const data = backupOf({ connections: [resting('other')] });
    await restored(data, way);
    expect(await connections()).toEqual([]);
  });
});

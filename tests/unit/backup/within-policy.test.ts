import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BackupData } from '../../../utils/backup/backup';
import type { Connection } from '../../../utils/domain/connection';
import type { Feature } from '../../../utils/domain/policy/organisation';
import { HOUR } from '../../../utils/domain/time';
import { eraseStore } from '../../../utils/store/erase-store';
import type { Store } from '../../../utils/store/open';
import { readReceiptFile } from '../../../utils/store/read-receipts';
import { restoreBackup } from '../../../utils/store/restore-backup';
import type { StoredPolicy } from '../../../utils/store/schema';
import { weighBackup } from '../../../utils/store/weigh-backup';
import { backupOf } from '../../support/backup-builders';
import { aConnection, NOW } from '../../support/builders';
import { anAlert, aSample } from '../../support/fake-rows';
import { dump, freshStore } from '../../support/fake-store';
import { fillStore, PDF } from '../../support/full-store';
import { randomRows } from '../../support/random-rows';
import { aReceipt } from '../../support/receipt-builders';
import { aPackRecord, aSite } from '../../support/site-builders';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

const policyOf = (...off: Feature[]): StoredPolicy => ({
  organisation: { name: '', settings: {}, locked: [], defaults: {}, off },
  problems: [],
  mark: 'one',
});

async function govern(...off: Feature[]): Promise<void> {
  const settings = await store.get('settings', 'settings');
  await store.put('settings', { ...settings, policy: policyOf(...off) }, 'settings');
}

const replace = (data: BackupData) => restoreBackup(store, data, 'replace', NOW + HOUR);
const merge = (data: BackupData) => restoreBackup(store, data, 'merge', NOW + HOUR);

/** The one connection of the full store that has rows of every kind, as one that needs a pack. */
const withOtherPack = (): BackupData => {
  const pack = aPackRecord({ pack: { id: 'other' } });
  return backupOf({
    connections: [aConnection({ adapter: 'pack', site: aSite({ packId: 'other' }), revision: 9 })],
    packs: [{ ...pack, source: 'imported' }],
  });
};

/** All about the connection that is marked so is as before, and all else is as in the file. */
async function replacesAllBut(mark: Connection['organisation'], data: BackupData): Promise<void> {
  await store.put('connections', aConnection({ id: 'gone' }));
  await store.put('samples', aSample({ lineKey: 'gone/x' }));
  const before = await dump(store);
  await replace(data);
  const after = await dump(store);
  expect(before.samples?.length).toBe(4);
  const kinds = ['lines', 'lineRules', 'ticks', 'renewals', 'alerts', 'days', 'hours'].concat(
    ...['receipts', 'bills', 'fileParts', 'secrets'],
  );
  for (const name of kinds) {
    expect(before[name], name).not.toEqual([]);
    expect(after[name], name).toEqual(before[name]);
  }
  expect(await store.get('connections', 'nippon')).toMatchObject({
    adapter: 'tmforum',
    organisation: mark,
  });
  expect(await store.get('connections', 'gone')).toBeUndefined();
  expect(after.samples).toHaveLength(3);
  expect(await store.getAllKeys('effects')).not.toContainEqual(expect.stringMatching('withdraw'));
  const [receipt] = await store.getAll('receipts');
  const bytes = receipt?.file && (await readReceiptFile(store, receipt.file));
  expect(bytes && PDF.equals(bytes)).toBe(true);
}

async function fillWith(mark: 'set' | 'withdrawn'): Promise<void> {
  await fillStore(store);
  await store.delete('connections', 'pages');
  await store.put('connections', { ...aConnection(), organisation: mark, paused: true });
  const [receipt] = await store.getAll('receipts');
  await store.put('receipts', { ...aReceipt(receipt), connectionId: 'nippon' });
  await store.put('alerts', anAlert({ id: 'over', state: 'resolved' }));
}

test('what the organisation set stays, where the file knows nothing of it', async () => {
  await fillWith('set');
  await govern('sync');
  await replacesAllBut('set', backupOf({ connections: [aConnection({ id: 'mine' })] }));
  expect(await store.getAllKeys('connections')).toEqual(['mine', 'nippon']);
});

describe('where a connection that is here would come back with a pack that may not', () => {
  beforeEach(async () => {
    await fillWith('withdrawn');
    await govern('import-packs');
  });

  test('everything about it stays when all else is replaced', async () => {
    await replacesAllBut('withdrawn', withOtherPack());
  });

  test('so does the pack that it needs, and none of it is told as lost', async () => {
    const site = aSite({ packId: 'nippon' });
    await store.put('connections', aConnection({ adapter: 'pack', site }));
    const { tallies } = await weighBackup(store, withOtherPack());
    for (const [kind, { onlyHere }] of Object.entries(tallies)) expect(onlyHere, kind).toBe(0);
    await replace(withOtherPack());
    expect(await store.getAllKeys('packs')).toEqual(['nippon']);
    expect((await store.get('connections', 'nippon'))?.site).toEqual(site);
  });
});

test.each([
  ['merge', merge],
  ['replace', replace],
])('the policy holds while it is laid over anew: %s', async (_, restore) => {
  await govern('sync');
  await restore(backupOf({ settings: { theme: 'dark' } }));
  expect(await store.get('settings', 'settings')).toEqual({
    theme: 'dark',
    policy: { ...policyOf('sync'), mark: '' },
  });
});

test('a paper that is here and in the file keeps what either knows of it', async () => {
  await govern('own-connections');
  const mine = aReceipt({ connectionId: 'away', note: 'mine' });
  await store.put('receipts', mine);
  await store.put('receipts', aReceipt({ id: 'here', connectionId: 'away' }));
  await replace(
    backupOf({
      connections: [aConnection({ id: 'away' })],
      receipts: [{ ...mine, note: '' }, aReceipt({ id: 'there', connectionId: 'away' })],
    }),
  );
  expect(await store.getAllKeys('receipts')).toEqual(['here', 'receipt-1', 'there']);
  expect((await store.get('receipts', 'receipt-1'))?.note).toBe('mine');
});

test('whatever is in two databases, no other connection comes, and nothing of its lines', async () => {
  await fc.assert(
    fc.asyncProperty(randomRows, randomRows, fc.boolean(), async (here, there, isMerge) => {
      await eraseStore(store);
      await replace(here);
      await govern('own-connections');
      const known = new Set(here.connections.map(({ id }) => id));
      const away = there.connections.map(({ id }) => id).filter((id) => !known.has(id));
      const isAway = (row: { lineKey?: string | null; key?: string; connectionId?: string }) =>
        away.includes(row.connectionId ?? '') ||
        away.some((id) => (row.key ?? row.lineKey ?? '').startsWith(`${id}/`));
      const rowsOf = async () => {
        const { lines, days, hours, renewals, ticks, bills, alerts } = await dump(store);
        return [lines, days, hours, renewals, ticks, bills, alerts].map((rows) =>
          rows?.filter((row) => isAway(row as object)),
        );
      };
      const before = await rowsOf();
      await (isMerge ? merge : replace)({ ...there, bills: [] });
      for (const id of await store.getAllKeys('connections')) expect(known).toContain(id);
      expect(await rowsOf()).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BackupData } from '../../../utils/backup/backup';
import { HOUR } from '../../../utils/domain/time';
import { eraseStore } from '../../../utils/store/erase-store';
import type { Store } from '../../../utils/store/open';
import { readBackup } from '../../../utils/store/read-backup';
import { readReceiptFile } from '../../../utils/store/read-receipts';
import { restoreBackup } from '../../../utils/store/restore-backup';
import { openSecret } from '../../../utils/store/secrets';
import { weighBackup } from '../../../utils/store/weigh-backup';
import { aConnection, aLine, aRenewal, NOW } from '../../support/builders';
import { anAlert } from '../../support/fake-rows';
import { dump, freshStore } from '../../support/fake-store';
import { fillStore, PDF, SECRETS } from '../../support/full-store';
import { randomRows } from '../../support/random-rows';
import { aBill, aReceipt } from '../../support/receipt-builders';

let store: Store;
let taken: BackupData;

beforeEach(async () => {
  store = await freshStore();
  await fillStore(store);
  taken = await readBackup(store);
});

const replace = (data = taken) => restoreBackup(store, data, 'replace', NOW + HOUR);
const merge = (data = taken) => restoreBackup(store, data, 'merge', NOW + HOUR);
/** Everything but what no backup holds. */
async function backedRows(): Promise<unknown> {
  const {
    samples,
    secrets,
    keys,
    catalogues,
    answers,
    tabs,
    diagnostics,
    pruned,
    effects,
    sync,
    ...all
  } = await dump(store);
  return all;
}

describe('erasing', () => {
  test('leaves no row in any store', async () => {
    const before = await dump(store);
    for (const [name, rows] of Object.entries(before)) {
      expect(rows, name).not.toEqual([]);
    }
    await eraseStore(store);
    for (const [name, rows] of Object.entries(await dump(store))) expect(rows, name).toEqual([]);
  });
});

describe('replacing', () => {
  test('after everything was erased brings the same rows back, with their files', async () => {
    const { settings, renewals, alerts, ...others } = (await backedRows()) as Record<
      string,
      unknown[]
    >;
    await eraseStore(store);
    await replace();
    const after = (await backedRows()) as Record<string, unknown[]>;
    expect(after).toMatchObject(others);
    // But for where alerts are sent on, tabs that are gone, and alerts that are over.
    const { relay: _, ...rest } = Object(settings?.[0]);
    expect(after.settings).toEqual([rest]);
    const { tab: __, ...renewal } = Object(renewals?.[0]);
    expect(after.renewals).toEqual([renewal]);
    expect(after.alerts).toEqual(alerts?.filter((alert) => Object(alert).state !== 'resolved'));
    expect(await readBackup(store)).toEqual(taken);
    const [receipt] = await store.getAll('receipts');
    const bytes = receipt?.file && (await readReceiptFile(store, receipt.file));
    expect(bytes && PDF.equals(bytes)).toBe(true);
    expect(await store.count('secrets')).toBe(0);
  });

  test('makes everything as in the file, but keeps the secrets of what reaches the same', async () => {
    await store.put('connections', aConnection({ id: 'later' }));
    await store.put('lines', aLine({ key: 'later/x', connectionId: 'later' }));
    await store.put('receipts', aReceipt({ id: 'later' }));
    await store.put('secrets', {
      ...Object((await store.getAll('secrets'))[0]),
      connectionId: 'x',
    });
    await replace();
    expect(await readBackup(store)).toEqual(taken);
    expect(await store.getAllKeys('secrets')).toEqual(['nippon', 'relay']);
    expect(await openSecret(store, 'nippon', 'https://api.nippon.example')).toBe(SECRETS[0]);
    expect((await store.get('settings', 'settings'))?.relay?.kind).toBe('ntfy');
    // The tab of a checkout that is open here goes on.
    expect((await store.get('renewals', 'renewal-1'))?.tab).toEqual({ ids: [7] });
  });

  test.each([
    ['address', { address: 'https://evil.example' }],
    ['interface', { adapter: 'camara' }],
  ])(
    'with another %s takes the secret away, and the answer that is under way',
    async (_, parts) => {
      const connections = taken.connections.map((row) => ({ ...row, ...parts }));
      await replace({ ...taken, connections });
      expect(await store.getAllKeys('secrets')).toEqual(['relay']);
      expect((await store.get('connections', 'nippon'))?.revision).toBe(2);
    },
  );

  test('takes back the notifications of alerts that are gone, and of no others', async () => {
    await store.put('alerts', anAlert({ id: 'new', shownAt: NOW, shownIn: 'new' }));
    await replace();
    const effects = await store.getAllKeys('effects');
    expect(effects).toContain('withdraw:new');
    expect(effects.filter((id) => id.startsWith('withdraw:'))).toHaveLength(1);
  });

  test('shows an alert that nobody was shown', async () => {
    await eraseStore(store);
    await replace();
    expect(await store.getAll('effects')).toMatchObject([
      { kind: 'notify', alertId: anAlert().id },
    ]);
  });

  test('that fails in the middle changes nothing', async () => {
    const before = await dump(store);
    const broken = { ...taken, bills: [{ ...aBill(), id: undefined as unknown as string }] };
    await expect(replace(broken)).rejects.toThrow();
    expect(await dump(store)).toEqual(before);
    await expect(merge(broken)).rejects.toThrow();
    expect(await dump(store)).toEqual(before);
  });
});

describe('merging', () => {
  test('into an empty database is all of it', async () => {
    await eraseStore(store);
    await merge();
    expect(await readBackup(store)).toEqual(taken);
  });

  test('what is here already changes nothing', async () => {
    const before = await dump(store);
    await merge();
    const { answers, ...after } = await dump(store);
    expect({ ...after, answers: before.answers }).toEqual(before);
    const { lines } = (await weighBackup(store, taken)).tallies;
    expect(lines).toEqual({ inFile: 1, added: 0, renewed: 0, onlyHere: 0 });
  });

  test('lets the newer of two rows win, and deletes nothing', async () => {
    await store.put('lines', aLine({ fetchedAt: NOW + HOUR, gone: true }));
    await store.put('renewals', aRenewal({ id: 'here' }));
    const older = { ...taken, lines: [aLine({ fetchedAt: NOW }), aLine({ key: 'nippon/b' })] };
    await merge(older);
    expect((await store.get('lines', 'nippon/tokyo'))?.gone).toBe(true);
    expect(await store.getAllKeys('lines')).toEqual(['nippon/b', 'nippon/tokyo']);
    await merge({ ...older, lines: [aLine({ fetchedAt: NOW + 2 * HOUR })] });
    expect((await store.get('lines', 'nippon/tokyo'))?.gone).toBe(false);
    expect(await store.getAllKeys('renewals')).toEqual(['here', 'renewal-1']);
  });

  test('says beforehand what would come of it', async () => {
    await store.put('lines', aLine({ key: 'here/a', connectionId: 'here' }));
    await store.put('lines', aLine({ fetchedAt: NOW - HOUR }));
    const there = { ...taken, lines: [aLine(), aLine({ key: 'nippon/b' })] };
    expect((await weighBackup(store, there)).tallies.lines).toEqual({
      inFile: 2,
      added: 1,
      renewed: 1,
      onlyHere: 1,
    });
  });

  test('keeps what was set here, and takes what never was', async () => {
    await store.put('settings', { theme: 'light', rules: { plans: false } }, 'settings');
    await merge();
    expect(await store.get('settings', 'settings')).toMatchObject({
      theme: 'light',
      dataLevels: [30, 15],
      rules: { plans: false, reset: true },
    });
  });

  test('brings no old alert back about a line that has gone on', async () => {
    await store.delete('alerts', anAlert().id);
    await store.put('lines', aLine({ fetchedAt: NOW + HOUR }));
    await merge();
    expect(await store.getAllKeys('alerts')).toEqual(['over']);
  });

  test('never loses a receipt, a bill or a file', async () => {
    await store.put('receipts', aReceipt({ note: 'typed later', file: null }));
    await store.put('receipts', aReceipt({ id: 'here' }));
    await store.put('bills', aBill({ url: null, state: 'open', renewalId: 'renewal-1' }));
    await store.put('bills', aBill({ id: 'here' }));
    await store.clear('fileParts');
    const bills = [aBill({ url: 'https://nippon.example/bill', state: 'settled' })];
    await merge({ ...taken, bills });
    const receipt = await store.get('receipts', 'receipt-1');
    expect(receipt).toMatchObject({ note: 'typed later', file: { id: 'file-1' } });
    expect(receipt?.file && (await readReceiptFile(store, receipt.file))).toHaveLength(PDF.length);
    expect(await store.get('bills', ['nippon', 'bill-1'])).toMatchObject({
      url: 'https://nippon.example/bill',
      state: 'open',
      renewalId: 'renewal-1',
    });
    expect(await store.count('bills')).toBe(2);
    expect(await store.count('receipts')).toBe(2);
  });

  test('gives a secret to no other address', async () => {
    const [first] = taken.connections;
    const moved = { ...Object(first), address: 'https://evil.example', revision: 9 };
    await merge({ ...taken, connections: [moved] });
    expect((await store.get('connections', 'nippon'))?.address).toBe('https://evil.example');
    expect(await store.getAllKeys('secrets')).toEqual(['relay']);
  });
});

describe('whatever is in two databases', () => {
  test('replacing is the file, merging twice is merging once, and loses nothing', async () => {
    await fc.assert(
      fc.asyncProperty(randomRows, randomRows, async (here, there) => {
        await eraseStore(store);
        await replace(here);
        expect(await readBackup(store)).toEqual(here);
        await merge(there);
        const once = await dump(store);
        await merge(there);
        expect(await dump(store)).toEqual(once);
        for (const kind of ['connections', 'lines', 'receipts', 'bills', 'days'] as const) {
          const keys = await store.count(kind);
          expect(keys).toBeGreaterThanOrEqual(Math.max(here[kind].length, there[kind].length));
        }
        await replace(here);
        const back = await readBackup(store);
        const plain = (data: BackupData) => ({
          ...data,
          connections: data.connections.map((row) => ({ ...row, revision: 0 })),
        });
        expect(plain(back)).toEqual(plain(here));
      }),
      { numRuns: 60 },
    );
  });
});

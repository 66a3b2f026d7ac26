import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkBackup } from '../../../utils/backup/check-backup';
import type { Copy } from '../../../utils/domain/copies';
import { DAY, HOUR } from '../../../utils/domain/time';
import { readBackup } from '../../../utils/store/read-backup';
import { browse } from '../../support/fake-browsing';
import { emptyDisk } from '../../support/fake-store';
import { comeToRest } from '../../support/fake-worker';
import { aReceipt } from '../../support/receipt-builders';

const browsing = browse();
const kept = () => browsing.machine.kept;
const copies = () => (kept().get('copies') ?? []) as Copy[];
const textOf = ({ id }: Copy) => String(kept().get(`copy/${id}`));

/** So many days, each with a round of the worker. */
async function live(days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    browsing.later(DAY);
    await browsing.restart();
    await comeToRest();
  }
}

async function data(text: string) {
  const checked = await checkBackup(text, (await browsing.worker.store()).version);
  if (!checked.ok) throw new Error(JSON.stringify(checked.fault));
  return checked.backup.data;
}

describe('copies that are kept by themselves', () => {
  beforeEach(async () => {
    await browsing.connect({ secret: 'sandbox-mei', name: 'LEB' });
  });

  test('one a day, of all that a backup holds, three at most', async () => {
    await live(1);
    expect(copies()).toHaveLength(2);
    const [first, before] = copies();
    const { packs: _, ...here } = await readBackup(await browsing.worker.store());
    const { packs: __, ...there } = await data(textOf(first as Copy));
    expect(there).toEqual(JSON.parse(JSON.stringify(here)));
    expect([...kept().values()].join()).not.toContain('sandbox-mei');
    browsing.later(HOUR);
    await browsing.restart();
    expect(copies()).toEqual([first, before]);
    await live(12);
    expect(copies()).toHaveLength(3);
    expect([...kept().keys()].length).toBeLessThanOrEqual(5);
    const texts = copies().map(textOf);
    expect(texts.map((text) => JSON.parse(text).madeAt)).toEqual(
      copies().map(({ madeAt }) => madeAt),
    );
  });

  test('what the user changes is in one at once', async () => {
    expect(copies()).toHaveLength(1);
    browsing.later(HOUR);
    for (const theme of ['dark', 'light', 'dark'] as const) {
      await browsing.worker.send({ do: 'save-settings', settings: { theme } });
    }
    await comeToRest();
    const [latest, ...others] = copies();
    expect(others).toEqual([]);
    expect(latest?.madeAt).toBe(Date.now());
    expect((await data(textOf(latest as Copy))).settings).toMatchObject({ theme: 'dark' });
  });

  test('a database that is gone pushes none out, and they hold what it held', async () => {
    await live(3);
    const before = copies();
    emptyDisk();
    await live(4);
    expect(await (await browsing.worker.store()).count('connections')).toBe(0);
    expect(copies()).toEqual(before);
    const { connections, lines } = await data(textOf(before[0] as Copy));
    expect(connections).toMatchObject([{ name: 'LEB' }]);
    expect(lines.length).toBeGreaterThan(0);
  });

  test.each<[string, object]>([
    ['receipts[0].amount', { ...aReceipt({ id: 'r1' }), amount: 'a lot' }],
    ['data', { id: 'r1' }],
  ])(
    'of what is damaged none is made, and %s is noted until it is mended',
    async (place, damaged) => {
      vi.spyOn(console, 'error').mockReturnValue();
      await live(1);
      const before = copies();
      await (await browsing.worker.store()).put('receipts', damaged as never);
      await live(1);
      expect(copies()).toEqual(before);
      expect(kept().get('damage')).toEqual({ place: expect.stringContaining(place) });
      const bugs = await (await browsing.worker.store()).getAll('diagnostics');
      expect(bugs.map(({ where }) => where)).toContainEqual(expect.stringContaining(place));
      expect(JSON.stringify(bugs)).not.toContain('a lot');
      await (await browsing.worker.store()).delete('receipts', 'r1');
      await live(1);
      expect(copies()[0]?.madeAt).toBe(Date.now());
      expect(kept().has('damage')).toBe(false);
    },
  );

  test('where there is no room for one, the others stay, and lines are read as before', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await live(1);
    const before = copies();
    browsing.machine.refused.add('storage.local.set');
    await live(2);
    expect(copies()).toEqual(before);
    const [connection] = await (await browsing.worker.store()).getAll('connections');
    expect(connection?.status).toMatchObject({ failure: null, succeededAt: Date.now() });
    browsing.machine.refused.clear();
    await live(1);
    expect(copies()[0]?.madeAt).toBe(Date.now());
  });

  test('with everything else they are erased', async () => {
    await live(2);
    expect(copies().length).toBeGreaterThan(1);
    await browsing.worker.send({ do: 'erase-everything' });
    expect([...kept()]).toEqual([]);
  });
});

test('of nothing no copy is made', async () => {
  await live(2);
  expect([...kept()]).toEqual([]);
});

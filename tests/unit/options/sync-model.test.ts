import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { createSync } from '../../../entrypoints/options/data/sync-model';
import { layOver } from '../../../utils/domain/policy/lay-over';
import type { Feature } from '../../../utils/domain/policy/organisation';
import type { SyncState } from '../../../utils/domain/sync/sync-state';
import type { Snapshot } from '../../../utils/store/queries';
import { NEVER } from '../../../utils/store/read-sync-state';
import { eventually } from '../../support/fake-worker';

const lies = vi.hoisted(() => ({ looks: 0 }));

vi.mock('../../../utils/platform/sync', () => ({
  readSynced: async () => {
    lies.looks += 1;
    return { 'area/aaaaaaaa/0': {} };
  },
}));
vi.mock('../../../utils/page/follow-sync', () => ({
  followSync: () => ({ value: signal<SyncState>(NEVER), again: () => undefined }),
}));

const under = (...off: Feature[]): Snapshot => {
  const organisation = { name: '', settings: {}, locked: [], defaults: {}, off };
  return { settings: layOver({}, organisation) } as unknown as Snapshot;
};

test('where an organisation switched it off the page does not look at what lies there either', async () => {
  const snapshot = signal<Snapshot | null>(under('sync'));
  const model = createSync({ snapshot });
  await Promise.resolve();
  expect([model.isLaid.value, lies.looks]).toEqual([false, 0]);
  snapshot.value = under();
  await eventually(() => model.isLaid.value).toBe(true);
  snapshot.value = under('sync');
  await eventually(() => model.isLaid.value).toBe(false);
  expect(lies.looks).toBe(1);
});

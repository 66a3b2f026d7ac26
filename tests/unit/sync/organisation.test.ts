import { beforeEach, expect, test } from 'vitest';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import type { Store } from '../../../utils/store/open';
import type { StoredPack } from '../../../utils/store/schema';
import { putChanges, syncedRowsIn } from '../../../utils/store/sync-rows';
import { transact } from '../../../utils/store/transact';
import { fieldsOf } from '../../../utils/sync/fields-of';
import type { Changes } from '../../../utils/sync/plan-changes';
import { aConnection, NOW } from '../../support/builders';
import { freshStore } from '../../support/fake-store';
import { leastPack } from '../../support/site-builders';

const pack = leastPack('https://my.provider.example') as unknown as ProviderPack;
const own: StoredPack = { id: pack.id, source: 'imported', enabled: true, addedAt: NOW, pack };
const nothing: Changes = {
  settings: null,
  ...{ putRules: [], dropRules: [], putConnections: [], dropConnections: [] },
  ...{ putPacks: [], dropPacks: [], answered: [] },
};
const STORES = [
  ...(['alerts', 'lines', 'connections', 'secrets', 'settings', 'lineRules', 'packs'] as const),
  ...(['effects', 'answers', 'catalogues'] as const),
];

let store: Store;
beforeEach(async () => {
  store = await freshStore();
  await store.put('connections', aConnection({ id: 'mine' }));
  await store.put('connections', aConnection({ id: 'theirs', organisation: 'set' }));
  await store.put('connections', aConnection({ id: 'gone', organisation: 'withdrawn' }));
  await store.put('packs', { ...own, source: 'organisation', own: { ...own, addedAt: NOW - 1 } });
  await store.put(
    'settings',
    {
      theme: 'dark',
      policy: {
        organisation: { name: 'ACME-organisation', settings: { theme: 'light' }, off: [] },
        problems: [],
      } as never,
    },
    'settings',
  );
});

const shared = async () => fieldsOf(await syncedRowsIn(store.transaction(STORES, 'readonly')));
const apply = (changes: Partial<Changes>) =>
  transact(store, STORES, (write) => putChanges(write, { ...nothing, ...changes }, NOW));

test('what an organisation sets comes by its policy, and is not shared as the user’s', async () => {
  const fields = [...(await shared())].map((field) => field.join(' ')).join('\n');
  expect(fields).toContain('mine');
  expect(fields).not.toContain('theirs');
  expect(fields).not.toContain('gone');
  expect(fields).not.toContain('ACME');
  expect(fields).toContain('dark');
  expect(fields).not.toContain('light');
});

test('the user’s own pack is shared, changed and removed below the organisation’s', async () => {
  expect(JSON.stringify([...(await shared())])).toContain(JSON.stringify(pack.id).slice(1, -1));
  await apply({ putPacks: [{ ...own, enabled: false }] });
  const changed = { source: 'organisation', enabled: true, own: { enabled: false } };
  expect(await store.get('packs', pack.id)).toMatchObject(changed);
  await apply({ dropPacks: [pack.id] });
  const left = await store.get('packs', pack.id);
  expect(left).toMatchObject({ source: 'organisation' });
  expect(left?.own).toBeUndefined();
});

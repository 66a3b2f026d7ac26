import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Feature } from '../../../utils/domain/policy/organisation';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import type { StoredPack } from '../../../utils/store/schema';
import { aConnection, NOW } from '../../support/builders';
import { createSharedSync, type SharedSync } from '../../support/shared-sync';
import { leastPack } from '../../support/site-builders';
import { createSyncedStore, type StoreOfMachine, settleAll } from '../../support/synced-stores';

vi.mock('../../../entrypoints/background/site/read-site', async () => {
  const { checkPack } = await import('../../../utils/packs/check-pack');
  return { understand: async ({ text }: { text: string }) => checkPack(JSON.parse(text)) };
});

let account: SharedSync;
let one: StoreOfMachine;
let managed: StoreOfMachine;
let now = NOW;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterAll(() => {
  vi.useRealTimers();
});
beforeEach(async () => {
  now = NOW;
  account = createSharedSync();
  one = await createSyncedStore(account, 'aaaaaaaa');
  managed = await createSyncedStore(account, 'bbbbbbbb');
});

async function govern(...off: Feature[]): Promise<void> {
  const organisation = { name: '', settings: {}, locked: [], defaults: {}, off };
  await managed.store.put(
    'settings',
    off.length === 0 ? {} : { policy: { organisation, problems: [], mark: 'one' } },
    'settings',
  );
}

async function settled(): Promise<void> {
  now += 1_000;
  await settleAll(account, [one, managed], now);
}

const packOf = (id: string, name = id): ProviderPack => ({
  ...(leastPack('https://my.provider.example') as unknown as ProviderPack),
  id,
  name,
});

const putPack = (
  { store }: StoreOfMachine,
  pack: ProviderPack,
  source: StoredPack['source'] = 'imported',
) => store.put('packs', { id: pack.id, source, enabled: true, addedAt: NOW, pack });

const connectBy = ({ store }: StoreOfMachine, packId: string) =>
  store.put(
    'connections',
    aConnection({
      ...{ id: `by-${packId}`, adapter: 'pack', address: 'https://my.provider.example' },
      site: {
        ...{ packId, off: false, hosts: ['https://my.provider.example'], checkoutHosts: [] },
        ...{ asked: {}, links: {}, browserSession: false, way: 'fetch', account: null },
      },
    }),
  );

const packsOf = async ({ store }: StoreOfMachine) =>
  (await store.getAll('packs')).map(({ pack }) => pack.name).sort();
const connectionsOf = async ({ store }: StoreOfMachine) =>
  (await store.getAllKeys('connections')).sort();

test('a pack that may not be imported waits, and its connection with it', async () => {
  await putPack(one, packOf('mine'));
  await settled();
  await govern('import-packs');
  await putPack(one, packOf('mine', 'mine, changed'));
  await putPack(one, packOf('other'));
  await connectBy(one, 'other');
  await one.store.put('connections', aConnection());
  await settled();
  expect(await packsOf(managed)).toEqual(['mine']);
  expect(await connectionsOf(managed)).toEqual(['nippon']);

  // What waits is nothing that was removed here.
  expect(await packsOf(one)).toEqual(['mine, changed', 'other']);
  expect(await connectionsOf(one)).toEqual(['by-other', 'nippon']);
  const row = await managed.store.get('packs', 'mine');
  await managed.store.put('packs', { ...(row as StoredPack), enabled: false });
  await settled();
  expect(await packsOf(one)).toEqual(['mine, changed', 'other']);
  expect((await one.store.get('packs', 'mine'))?.enabled).toBe(false);

  await govern();
  await settled();
  expect(await packsOf(managed)).toEqual(['mine, changed', 'other']);
  expect(await connectionsOf(managed)).toEqual(['by-other', 'nippon']);
});

test('where no page may be watched, packs that were made so elsewhere wait, and others come', async () => {
  await govern('watch-page');
  await putPack(one, packOf('seen'), 'watched');
  await putPack(one, packOf('file'));
  await settled();
  expect(await packsOf(managed)).toEqual(['file']);
  await govern();
  await settled();
  expect(await packsOf(managed)).toEqual(['file', 'seen']);
});

test('what the organisation set keeps its place, whatever another machine calls its own', async () => {
  const theirs = aConnection({ id: 'organisation-fleet', organisation: 'set' });
  await managed.store.put('connections', theirs);
  const { organisation: _, ...restored } = theirs;
  const address = 'https://elsewhere.example';
  await one.store.put('connections', { ...restored, name: 'Mine', address });
  await settled();
  expect(await managed.store.get('connections', theirs.id)).toEqual(theirs);
  expect(await one.store.get('connections', theirs.id)).toMatchObject({ name: 'Mine', address });
});

test('an exchange that is under way when the policy comes takes nothing and lays nothing', async () => {
  await settled();
  await one.store.put('connections', aConnection());
  await managed.store.put('connections', aConnection({ id: 'here' }));
  await one.exchange(now + 60_000);
  const before = account.ever.length;
  const { get } = managed.synced.area;
  managed.synced.area.get = async (all) => {
    await govern('sync');
    return get(all);
  };
  await managed.exchange(now + 60_000);
  expect(await connectionsOf(managed)).toEqual(['here']);

  await govern();
  managed.synced.area.get = get;
  class Pressing extends CompressionStream {
    constructor(format: CompressionFormat) {
      super(format);
      // What came is written; what is to be laid down is being pressed.
      void govern('sync');
    }
  }
  vi.stubGlobal('CompressionStream', Pressing);
  await managed.exchange(now + 120_000);
  vi.unstubAllGlobals();
  expect(await connectionsOf(managed)).toEqual(['here', 'nippon']);
  expect(account.ever.length).toBe(before);

  await govern();
  await settled();
  expect(await connectionsOf(one)).toEqual(['here', 'nippon']);
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '../../../utils/domain/connection';
import { isPolled } from '../../../utils/domain/schedule';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import type { Store } from '../../../utils/store/open';
import { enablePack, putPack, removePack } from '../../../utils/store/packs';
import { readPacks } from '../../../utils/store/queries';
import { aConnection, NOW } from '../../support/builders';
import { dump, freshStore } from '../../support/fake-store';
import { aPack, checked } from '../packs/a-pack';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

const pack = (parts: Partial<ProviderPack> = {}): ProviderPack => ({ ...checked(aPack), ...parts });

const readBy = (packId: string, parts: Partial<Connection> = {}): Connection =>
  aConnection({
    id: `by-${packId}`,
    adapter: 'pack',
    site: {
      packId,
      hosts: [],
      checkoutHosts: [],
      links: {},
      asked: {},
      browserSession: true,
      off: false,
      way: 'fetch',
      account: null,
    },
    ...parts,
  });

describe('a pack that comes in', () => {
  test('is there as it was written', async () => {
    await putPack(store, pack(), 'imported', NOW);
    expect(await readPacks(store)).toEqual([
      { id: 'example', source: 'imported', enabled: true, addedAt: NOW, pack: pack() },
    ]);
  });

  test('in place of another keeps its age and whether it is on, and is the user’s', async () => {
    await putPack(store, pack(), 'shipped', NOW);
    await enablePack(store, 'example', false);
    const next = pack({ version: 2 });
    await putPack(store, next, 'imported', NOW + 5);
    const row = { id: 'example', enabled: false, addedAt: NOW };
    expect(await readPacks(store)).toEqual([{ ...row, source: 'imported', pack: next }]);
    await putPack(store, pack(), 'watched', NOW + 9);
    expect(await readPacks(store)).toEqual([{ ...row, source: 'imported', pack: pack() }]);
  });

  test('is one of several, by age', async () => {
    await putPack(store, pack({ id: 'b' }), 'imported', NOW);
    await putPack(store, pack({ id: 'a' }), 'watched', NOW + 1);
    expect((await readPacks(store)).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('that cannot be written leaves the one before', async () => {
    await putPack(store, pack(), 'imported', NOW);
    const before = await dump(store);
    const broken = { ...pack({ version: 2 }), name: (() => '') as never };
    await expect(putPack(store, broken, 'imported', NOW)).rejects.toThrow();
    expect(await dump(store)).toEqual(before);
  });
});

describe('a pack that is switched', () => {
  beforeEach(async () => {
    for (const id of ['example', 'other']) {
      await putPack(store, pack({ id }), 'imported', NOW);
      await store.put('connections', readBy(id));
    }
    await store.put('connections', aConnection());
  });

  const resting = async () =>
    Object.fromEntries((await store.getAll('connections')).map((row) => [row.id, !isPolled(row)]));

  test('off rests with its connections, and with no others', async () => {
    await enablePack(store, 'example', false);
    expect(await resting()).toEqual({ 'by-example': true, 'by-other': false, nippon: false });
    expect((await store.get('packs', 'example'))?.enabled).toBe(false);
    await enablePack(store, 'example', true);
    expect(await resting()).toEqual({ 'by-example': false, 'by-other': false, nippon: false });
  });

  test('to what it is changes nothing: who was paused by hand stays so', async () => {
    await store.put('connections', readBy('example', { paused: true }));
    const before = await dump(store);
    await enablePack(store, 'example', true);
    expect(await dump(store)).toEqual(before);
  });

  test('off and on wakes nobody whom the user had put to rest', async () => {
    await store.put('connections', readBy('example', { id: 'resting', paused: true }));
    await enablePack(store, 'example', false);
    await enablePack(store, 'example', true);
    expect(await resting()).toMatchObject({ 'by-example': false, resting: true });
  });

  test('that is not there changes nothing', async () => {
    const before = await dump(store);
    await enablePack(store, 'nobody', false);
    expect(await dump(store)).toEqual(before);
  });
});

describe('a pack that goes', () => {
  test('is gone', async () => {
    await putPack(store, pack(), 'imported', NOW);
    expect(await removePack(store, 'example')).toBe(true);
    expect(await readPacks(store)).toEqual([]);
  });

  test('stays while a connection is read by it, paused or not', async () => {
    await putPack(store, pack(), 'imported', NOW);
    await store.put('connections', readBy('example', { paused: true }));
    const before = await dump(store);
    expect(await removePack(store, 'example')).toBe(false);
    expect(await dump(store)).toEqual(before);
  });

  test('that is not there is gone', async () => {
    expect(await removePack(store, 'nobody')).toBe(true);
  });
});

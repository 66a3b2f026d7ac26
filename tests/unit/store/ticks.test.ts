import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeConnection } from '../../../utils/store/connections';
import { dropLines } from '../../../utils/store/drop-lines';
import type { Store } from '../../../utils/store/open';
import { putPack } from '../../../utils/store/packs';
import { readSnapshot } from '../../../utils/store/queries';
import { putTick } from '../../../utils/store/ticks';
import { aConnection, aLine, NOW } from '../../support/builders';
import { freshStore, openAgain } from '../../support/fake-store';
import { aPack, aSite } from '../../support/site-builders';

let store: Store;
const { key } = aLine();

beforeEach(async () => {
  store = await freshStore();
  await store.put('connections', aConnection());
  await store.put('lines', aLine());
});

afterEach(() => {
  store.close();
});

test('ticks of a line are kept together, and are in the snapshot', async () => {
  await putTick(store, key, 'call', NOW);
  await putTick(store, key, 'sms', NOW + 1);
  await putTick(store, key, 'call', null);
  const row = { lineKey: key, connectionId: 'nippon', done: { sms: NOW + 1 } };
  expect((await readSnapshot(store)).ticks).toEqual([row]);
});

test('two at once lose neither', async () => {
  await Promise.all(['call', 'sms', 'browse'].map((name) => putTick(store, key, name, NOW)));
  expect(Object.keys((await store.get('ticks', key))?.done ?? {})).toHaveLength(3);
});

test('a line that is gone needs none, and takes its own along', async () => {
  await putTick(store, 'nippon/nobody', 'call', NOW);
  await putTick(store, key, 'call', NOW);
  await dropLines(store, 'nippon', []);
  expect(await store.getAll('ticks')).toEqual([]);
  await store.put('lines', aLine());
  await putTick(store, key, 'call', NOW);
  await removeConnection(store, 'nippon');
  expect(await store.getAll('ticks')).toEqual([]);
});

test('a database of version 4 gets the store, and keeps what it has', async () => {
  store.close();
  await deleteDB('dataleft');
  const old = await openDB('dataleft', 4, {
    upgrade(db) {
      db.createObjectStore('lines', { keyPath: 'key' }).createIndex('connectionId', 'connectionId');
    },
  });
  await old.put('lines', aLine());
  old.close();
  store = await openAgain();
  await putTick(store, key, 'call', NOW);
  expect(await store.getAll('lines')).toEqual([aLine()]);
  expect(await store.count('ticks')).toBe(1);
});

test('a pack that comes anew tells its connections whether the profile is to be updated', async () => {
  const site = aSite({ packId: 'nippon' });
  await store.put('connections', aConnection({ id: 'page', site }));
  const told = async () => (await store.get('connections', 'page'))?.site?.profileUpdate;
  await putPack(store, aPack({ profileUpdate: true }), 'imported', NOW);
  expect(await told()).toBe(true);
  await putPack(store, aPack({ version: 4 }), 'imported', NOW);
  expect(await told()).toBe(false);
  expect((await store.get('connections', 'nippon'))?.site).toBeNull();
});

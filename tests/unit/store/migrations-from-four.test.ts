import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { VERSION } from '../../../utils/store/database';
import { migrate } from '../../../utils/store/migrations';
import type { Store } from '../../../utils/store/open';
import type { Schema } from '../../../utils/store/schema';
import { aBucket, aConnection, aLine, aPlan, aRenewal, NOW } from '../../support/builders';
import { anAlert } from '../../support/fake-rows';
import { dump, freshStore, openAgain } from '../../support/fake-store';
import { aBill, aReceipt } from '../../support/receipt-builders';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

afterEach(() => {
  store.close();
});

/** The release before, whose steps are never changed. */
const openFour = () =>
  openDB<Schema>('dataleft', 4, {
    async upgrade(db, from, _, change) {
      await migrate(db, from, change, 4);
    },
  });

test('a database of version 4 keeps everything, and has room for bills and receipts', async () => {
  store.close();
  await deleteDB('dataleft');
  const four = await openFour();
  expect([...four.objectStoreNames]).not.toContain('receipts');
  await four.put('connections', aConnection());
  await four.put('lines', aLine({ reading: { buckets: [aBucket()] } }));
  await four.put('renewals', aRenewal({ state: 'confirmed', closedAt: NOW }));
  await four.put('alerts', anAlert());
  await four.put('catalogues', { connectionId: 'nippon', plans: [aPlan()], fetchedAt: NOW });
  const before = await dump(four);
  four.close();
  store = await openAgain();
  expect(store.version).toBe(VERSION);
  expect(await dump(store)).toMatchObject(before);
  await store.put('bills', aBill());
  await store.put('receipts', aReceipt());
  await store.put('fileParts', { fileId: 'f', part: 0, bytes: new ArrayBuffer(1) });
  const found = await Promise.all([
    store.get('bills', ['nippon', 'bill-1']),
    store.get('receipts', 'receipt-1'),
    store.count('fileParts'),
  ]);
  expect(found).toEqual([aBill(), aReceipt(), 1]);
});

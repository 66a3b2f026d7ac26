import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { VERSION } from '../../../utils/store/database';
import { migrate } from '../../../utils/store/migrations';
import type { Store } from '../../../utils/store/open';
import type { Schema } from '../../../utils/store/schema';
import { aConnection, aLine, aRenewal } from '../../support/builders';
import { anAlert } from '../../support/fake-rows';
import { dump, freshStore, openAgain } from '../../support/fake-store';
import { aReceipt } from '../../support/receipt-builders';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
});

afterEach(() => {
  store.close();
});

test('a database of version 5 keeps everything, and has room for what the popup shows first', async () => {
  store.close();
  await deleteDB('dataleft');
  const five = await openDB<Schema>('dataleft', 5, {
    async upgrade(db, from, _, change) {
      await migrate(db, from, change, 5);
    },
  });
  expect([...five.objectStoreNames]).not.toContain('glance');
  await five.put('connections', aConnection());
  await five.put('lines', aLine());
  await five.put('renewals', aRenewal());
  await five.put('alerts', anAlert());
  await five.put('receipts', aReceipt());
  const before = await dump(five);
  five.close();
  store = await openAgain();
  expect(store.version).toBe(VERSION);
  expect(await dump(store)).toEqual({ ...before, sync: [] });
  expect(await store.count('glance')).toBe(0);
});

import { beforeEach, expect, test } from 'vitest';
import { removeConnection } from '../../../utils/store/connections';
import { dropLines } from '../../../utils/store/drop-lines';
import type { Store } from '../../../utils/store/open';
import { aRenewal, NOW } from '../../support/builders';
import { fillFor } from '../../support/fake-rows';
import { freshStore } from '../../support/fake-store';
import { aBill, aReceipt } from '../../support/receipt-builders';

let store: Store;
const confirmed = aRenewal({ id: 'done', state: 'confirmed', closedAt: NOW });

beforeEach(async () => {
  store = await freshStore();
  await fillFor(store, 'nippon');
  await store.put('renewals', confirmed);
});

test('what was bought stays with its names when the connection goes', async () => {
  await store.put('bills', aBill({ renewalId: 'done' }));
  await removeConnection(store, 'nippon');
  expect(await store.count('renewals')).toBe(0);
  expect(await store.getAll('bills')).toEqual([aBill({ renewalId: 'done' })]);
  expect(await store.getAll('receipts')).toMatchObject([
    {
      ...{ renewalId: 'done', provider: 'Nippon Mobile', line: 'Tokyo eSIM', what: 'Japan 10 GB' },
      ...{ amount: confirmed.price, fromRenewal: true },
    },
  ]);
});

test('a receipt that the user has of it is enough', async () => {
  const receipt = aReceipt({ renewalId: 'done', lineKey: 'nippon/tokyo' });
  await store.put('receipts', receipt);
  await store.put('fileParts', { fileId: 'f', part: 0, bytes: new ArrayBuffer(2) });
  await removeConnection(store, 'nippon');
  expect(await store.getAll('receipts')).toEqual([receipt]);
  expect(await store.count('fileParts')).toBe(1);
});

test('the same holds when a line is no longer watched', async () => {
  await dropLines(store, 'nippon', []);
  expect(await store.getAll('receipts')).toMatchObject([{ id: 'done', line: 'Tokyo eSIM' }]);
});

test('an attempt that came to nothing leaves none', async () => {
  await store.delete('renewals', 'done');
  await removeConnection(store, 'nippon');
  expect(await store.count('receipts')).toBe(0);
});

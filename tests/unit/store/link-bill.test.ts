import { beforeEach, describe, expect, test } from 'vitest';
import { toEntries } from '../../../utils/domain/receipts/entries';
import { MINUTE } from '../../../utils/domain/time';
import { keepBills } from '../../../utils/store/bills';
import { putBillLink } from '../../../utils/store/link-bill';
import type { Store } from '../../../utils/store/open';
import { transact } from '../../../utils/store/transact';
import { dateOf } from '../../../utils/view/dashboard/local-day';
import { aConnection, aLine, aRenewal, NOW } from '../../support/builders';
import { freshStore } from '../../support/fake-store';
import { aBill, aReceipt } from '../../support/receipt-builders';

let store: Store;
const key = { connectionId: 'nippon', id: 'bill-1' };
const confirmed = { state: 'confirmed', closedAt: NOW + MINUTE } as const;

beforeEach(async () => {
  store = await freshStore();
  await store.put('connections', aConnection());
  await store.put('renewals', aRenewal(confirmed));
});

const bills = () => store.getAll('bills');
/** The provider tells its bills again. */
const poll = async () => {
  const told = await bills();
  await transact(store, ['bills', 'receipts', 'renewals', 'connections'], (write) =>
    keepBills(write, aConnection(), told, NOW + 9 * MINUTE),
  );
};
const paid = async () =>
  toEntries(
    {
      ...{ lines: [aLine()], connections: [aConnection()], receipts: [] },
      renewals: await store.getAll('renewals'),
      bills: await bills(),
    },
    dateOf,
  ).map((entry) => [entry.renewal?.id ?? '', entry.bills.length, entry.paidBy, entry.paid]);

describe('a bill that no rule can place', () => {
  const euro = { minor: 1150, currency: 'EUR' };
  const none = { minor: 0, currency: 'EUR' };

  test('in another currency, is put to its renewal by hand, counts once, and stays there', async () => {
    await store.put('bills', aBill({ amount: euro, remaining: none }));
    await poll();
    expect(await bills()).toMatchObject([{ renewalId: null }]);
    expect(await putBillLink(store, key, 'renewal-1')).toBe(true);
    await poll();
    expect(await paid()).toEqual([['renewal-1', 1, 'bill', [euro]]]);
  });

  test('taken away again, it stands by itself, and the price shown counts', async () => {
    await store.put('bills', aBill({ amount: euro, remaining: none }));
    await putBillLink(store, key, 'renewal-1');
    await putBillLink(store, key, null);
    await poll();
    expect(await paid()).toEqual(
      expect.arrayContaining([
        ['renewal-1', 0, 'shown', [{ minor: 1980, currency: 'JPY' }]],
        ['', 1, 'bill', [euro]],
      ]),
    );
  });
});

test('a bill that a rule placed wrongly is taken away for good, and nothing is counted twice', async () => {
  const own = { number: 'LEB-1', amount: { minor: 1980, currency: 'JPY' } };
  await store.put('renewals', aRenewal({ ...confirmed, paid: own }));
  await store.put('bills', aBill());
  await poll();
  expect(await bills()).toMatchObject([{ renewalId: 'renewal-1' }]);
  await putBillLink(store, key, null);
  await poll();
  expect(await bills()).toMatchObject([{ renewalId: null, byHand: true }]);
  expect((await paid()).map(([, , by]) => by).toSorted()).toEqual(['bill', 'shown']);
});

test('a bill that is listed under two ids moves as one', async () => {
  await store.put('bills', aBill());
  await store.put('bills', aBill({ id: 'the same' }));
  await putBillLink(store, key, 'renewal-1');
  expect(await paid()).toMatchObject([['renewal-1', 2, 'bill', [{ minor: 1980 }]]]);
  await putBillLink(store, key, null);
  await poll();
  expect((await bills()).map(({ renewalId }) => renewalId)).toEqual([null, null]);
});

test('one that is gone may still be chosen by what is kept of it; what never was may not', async () => {
  await store.put('bills', aBill());
  await store.put('receipts', aReceipt({ renewalId: 'gone', fromRenewal: true }));
  expect(await putBillLink(store, key, 'gone')).toBe(true);
  expect(await putBillLink(store, key, 'never')).toBe(false);
  expect(await putBillLink(store, { ...key, id: 'no bill' }, null)).toBe(false);
  expect(await bills()).toMatchObject([{ renewalId: 'gone' }]);
});

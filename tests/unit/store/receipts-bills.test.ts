import { beforeEach, describe, expect, test } from 'vitest';
import type { Bill } from '../../../utils/domain/model';
import { DAY, MINUTE } from '../../../utils/domain/time';
import { keepBills } from '../../../utils/store/bills';
import { removeConnection } from '../../../utils/store/connections';
import type { Store } from '../../../utils/store/open';
import { pruneHistory } from '../../../utils/store/prune-history';
import { transact } from '../../../utils/store/transact';
import { aConnection, aRenewal, NOW } from '../../support/builders';
import { freshStore } from '../../support/fake-store';
import { aBill } from '../../support/receipt-builders';

let store: Store;

beforeEach(async () => {
  store = await freshStore();
  await store.put('connections', aConnection());
});

const told = (parts: Partial<Bill> = {}): Bill => {
  const {
    connectionId: _,
    provider: _p,
    address: _a,
    firstSeenAt: _f,
    renewalId: _r,
    ...bill
  } = aBill();
  return { ...bill, ...parts };
};
const keep = (bills: Bill[], now = NOW + 6 * MINUTE, connection = aConnection()) =>
  transact(store, ['bills', 'receipts', 'renewals', 'connections'], (write) =>
    keepBills(write, connection, bills, now),
  );
const bills = () => store.getAll('bills');

describe('bills that a provider tells', () => {
  test('are kept once, under its name', async () => {
    await keep([told(), told()]);
    await keep([told()], NOW + DAY);
    expect(await bills()).toEqual([aBill({ firstSeenAt: NOW + 6 * MINUTE })]);
  });

  test('change as they are told, and lose nothing that is left out', async () => {
    await keep([told({ remaining: { minor: 1980, currency: 'JPY' }, state: 'sent' })]);
    await keep([told({ state: 'settled', dueAt: null, amount: null })]);
    expect(await bills()).toMatchObject([
      { state: 'settled', remaining: { minor: 0 }, dueAt: NOW + 10 * DAY, amount: { minor: 1980 } },
    ]);
  });

  test('stay when they are told no more, and through every clean-up', async () => {
    await keep([told()]);
    await keep([], NOW + 900 * DAY);
    await pruneHistory(store, NOW + 3_000 * DAY);
    expect(await bills()).toHaveLength(1);
  });

  test('in another currency are kept in it', async () => {
    await keep([told({ amount: { minor: 950, currency: 'EUR' } })]);
    expect(await bills()).toMatchObject([{ amount: { minor: 950, currency: 'EUR' } }]);
  });
});

describe('a bill finds its renewal', () => {
  test('by amount and date, and keeps it', async () => {
    await store.put('renewals', aRenewal());
    await keep([told()]);
    expect(await bills()).toMatchObject([{ renewalId: 'renewal-1' }]);
    await store.put('renewals', aRenewal({ id: 'next', openedAt: NOW + 7 * MINUTE }));
    await keep([told()], NOW + 8 * MINUTE);
    expect(await bills()).toMatchObject([{ renewalId: 'renewal-1' }]);
  });

  test('one each, when the same was paid twice', async () => {
    await store.put('renewals', aRenewal());
    await store.put('renewals', aRenewal({ id: 'again', openedAt: NOW + 20 * MINUTE }));
    const second = told({ id: 'bill-2', number: 'LEB-2', issuedAt: NOW + 25 * MINUTE });
    await keep([second, told()], NOW + 30 * MINUTE);
    expect((await bills()).map(({ id, renewalId }) => [id, renewalId])).toEqual([
      ['bill-1', 'renewal-1'],
      ['bill-2', 'again'],
    ]);
  });

  test('once, when the provider lists the same bill under two ids', async () => {
    await store.put('renewals', aRenewal());
    await store.put('renewals', aRenewal({ id: 'again', openedAt: NOW + 2 * MINUTE }));
    await keep([told(), told({ id: 'the same' })]);
    const ids = (await bills()).map(({ renewalId }) => renewalId);
    expect(ids).toEqual(['again', null]);
  });

  test('by the order that the provider names', async () => {
    const orders = [{ id: 'order-7', state: 'done' as const, placedAt: NOW, note: null }];
    await store.put('renewals', aRenewal({ price: null, orders }));
    await keep([told({ id: 'receipt-order-7' })]);
    expect(await bills()).toMatchObject([{ renewalId: 'renewal-1' }]);
  });
});

test('of a connection that is made anew are there once', async () => {
  await store.put('renewals', aRenewal({ state: 'confirmed', closedAt: NOW }));
  await keep([told()]);
  await removeConnection(store, 'nippon');
  const anew = aConnection({ id: 'anew', name: 'Nippon again' });
  await store.put('connections', anew);
  await keep([told()], NOW + DAY, anew);
  expect(await bills()).toMatchObject([
    { connectionId: 'anew', provider: 'Nippon again', renewalId: 'renewal-1' },
  ]);
});

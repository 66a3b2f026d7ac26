import { expect, test } from 'vitest';
import { billState, paidOfBill } from '../../../../utils/domain/receipts/paid-of-bill';
import { NOW } from '../../../support/builders';
import { aBill } from '../../../support/receipt-builders';

const yen = (minor: number) => ({ minor, currency: 'JPY' });

test.each([
  ['nothing remains', {}, yen(1980), 'paid'],
  ['a part remains', { remaining: yen(980) }, yen(1000), 'unpaid'],
  ['all of it remains', { remaining: yen(1980) }, null, 'unpaid'],
  ['all of it remains, and is late', { remaining: yen(1980), dueAt: NOW - 1 }, null, 'overdue'],
  ['what remains is not told, and it is settled', { remaining: null }, yen(1980), 'paid'],
  ['what remains is not told, nor is more', { remaining: null, state: 'sent' }, null, 'unknown'],
  ['it remains in another currency', { remaining: { minor: 5, currency: 'EUR' } }, null, 'unpaid'],
  ['no amount is told', { amount: null }, null, 'paid'],
])('%s', (_, parts, paid, state) => {
  expect(paidOfBill(aBill(parts))).toEqual(paid);
  expect(billState(aBill(parts), NOW)).toBe(state);
});

import { expect, test } from 'vitest';
import { orderElsewhere } from '../../../../utils/domain/receipts/order-elsewhere';
import { aRenewal, NOW } from '../../../support/builders';
import { aBill, aReceipt } from '../../../support/receipt-builders';

const other = aRenewal({ id: 'other', lineKey: 'nippon/osaka' });
const typed = { id: 'new', renewalId: 'renewal-1', lineKey: 'nippon/tokyo', orderNumber: 'leb-1' };
const nameOf = (key: string) => key;
const look = (kept: Partial<Parameters<typeof orderElsewhere>[1]>) =>
  orderElsewhere(
    typed,
    { renewals: [aRenewal(), other], bills: [], receipts: [], ...kept },
    nameOf,
  );

test('a receipt of another line has it', () => {
  const receipt = aReceipt({ orderNumber: 'LEB-1 ', lineKey: 'nippon/osaka', what: '10 GB' });
  expect(look({ receipts: [receipt] })).toEqual({
    line: 'nippon/osaka',
    what: '10 GB',
    at: '2026-11-20',
  });
});

test('the bill or an order of another renewal has it', () => {
  const owner = { line: 'nippon/osaka', what: 'Japan 10 GB', at: NOW };
  expect(look({ bills: [aBill({ renewalId: 'other' })] })).toEqual(owner);
  const orders = [{ id: 'LEB-1', state: 'done' as const, placedAt: NOW, note: null }];
  expect(look({ renewals: [aRenewal(), { ...other, orders }] })).toEqual(owner);
});

test('what is its own, and what belongs to nothing, has it not', () => {
  const own = aReceipt({ orderNumber: 'LEB-1', renewalId: 'renewal-1', lineKey: 'nippon/tokyo' });
  expect(look({ receipts: [own, aReceipt({ id: 'b', orderNumber: 'LEB-1' })] })).toBeNull();
  expect(look({ bills: [aBill({ renewalId: 'renewal-1' }), aBill({ id: 'b' })] })).toBeNull();
});

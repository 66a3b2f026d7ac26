import { expect, test } from 'vitest';
import { namesOrder, sameOrder } from '../../../../utils/domain/receipts/names-order';

test.each([
  ['LEB-5521', { id: 'x', number: 'LEB-5521' }, true],
  [' leb-5521 ', { id: 'x', number: 'LEB-5521' }, true],
  ['order-7', { id: 'receipt-order-7', number: null }, true],
  ['order-7', { id: 'receipt-order-17', number: null }, false],
  ['5521', { id: 'x', number: '995521' }, false],
  ['5521', { id: 'x', number: 'A/5521' }, true],
  ['7', { id: '7', number: '7' }, false],
  ['', { id: '', number: null }, false],
])('%j is named by %j: %s', (order, bill, named) => {
  expect(namesOrder(bill, order)).toBe(named);
});

test('order numbers are the same however they were typed, and empty ones are none', () => {
  expect(sameOrder(' a-1', 'A-1 ')).toBe(true);
  expect(sameOrder('', ' ')).toBe(false);
});

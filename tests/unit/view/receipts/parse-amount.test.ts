import { expect, test } from 'vitest';
import { parseAmount } from '../../../../utils/view/receipts/parse-amount';

test.each([
  ['1,980', 'JPY', 1980],
  ['1980', 'JPY', 1980],
  ['￥１，９８０', 'JPY', 1980],
  ['12.50', 'EUR', 1250],
  ['12,5', 'EUR', 1250],
  ['€ 1.234,56', 'EUR', 123456],
  ['1,234.56 USD', 'USD', 123456],
  ["1'234.50", 'CHF', 123450],
  ['1 234,50', 'EUR', 123450],
  ['1,234,567', 'EUR', 123456700],
  ['1.234', 'EUR', 123400],
  ['1.234', 'KWD', 1234],
  ['0', 'EUR', 0],
])('%s in %s', (typed, currency, minor) => {
  expect(parseAmount(typed, currency)).toEqual({ minor, currency });
});

test.each([
  ['12.5', 'JPY', 'decimals'],
  ['1.2345', 'EUR', 'decimals'],
  ['-5', 'EUR', 'amount'],
  ['12.', 'EUR', 'amount'],
  ['1,23,456', 'EUR', 'amount'],
  ['1.234.5', 'EUR', 'amount'],
  ['twelve', 'EUR', 'amount'],
  ['1e3', 'EUR', 'amount'],
  ['99999999999999999', 'EUR', 'amount'],
])('%s in %s is none: %s', (typed, currency, fault) => {
  expect(parseAmount(typed, currency)).toBe(fault);
});

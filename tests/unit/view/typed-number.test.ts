import { expect, it } from 'vitest';
import { typedNumber } from '../../../utils/view/typed-number';

it.each([
  ['en-GB', '1,000', 1000],
  ['en-GB', '1.000', 1],
  ['en-GB', '1,5', 1.5],
  ['en-GB', '1,234,567.5', 1_234_567.5],
  ['de', '1.000', 1000],
  ['de', '1,000', 1],
  ['de', '1.234,5', 1234.5],
  ['de', '1.234,567', 1234.567],
  ['en-GB', '1,234.567', 1234.567],
  ['en-GB', '1234,567', 1234.567],
  ['id', '1.500', 1500],
  ['es', '1.000', 1000],
  ['pt-BR', '0,5', 0.5],
  ['fr', '1 000,5', 1000.5],
  ['fr', '1.5', 1.5],
  ['ru', '1\u00a0000', 1000],
  ['zh-CN', '１，０００', 1000],
  ['ja', '1,000', 1000],
  ['ar', '١٬٥٠٠', 1500],
  ['ar', '٢٫٥', 2.5],
  ['en-GB', '−5', -5],
])('in %s %j is %d', (tag, typed, number) => {
  expect(typedNumber(typed, tag)).toBe(number);
});

it.each(['', ' ', 'ten', '1,2,3', '1.2.3', '5 GB', 'Infinity x'])('%j is none', (typed) => {
  expect(typedNumber(typed, 'en-GB')).toBeNaN();
});

import { expect, test } from 'vitest';
import { addressPart } from '../../../utils/domain/address-part';

test.each([
  ['8944500000000000222', '8944500000000000222'],
  ['plan 10 GB/é', 'plan%2010%20GB%2F%C3%A9'],
  ['a@b', 'a%40b'],
  ['...', '...'],
  ['', null],
  ['.', null],
  ['..', null],
  ['89\ud800', null],
])('%j stands in an address as %j', (value, part) => {
  expect(addressPart(value)).toBe(part);
});

import { describe, expect, it } from 'vitest';
import { minorDigits } from '../../../utils/domain/minor-digits';
import { retryMoment } from '../../../utils/providers/retry-after';
import { bytesPer, isCurrency, secondsPer, toMinor } from '../../../utils/providers/units';

describe('data units', () => {
  it.each([
    ['B', 1, 1],
    ['bytes', 1, 1],
    ['octets', 1, 1],
    ['kB', 1e3, 1024],
    ['KB', 1e3, 1024],
    ['MB', 1e6, 1024 ** 2],
    ['Mo', 1e6, 1024 ** 2],
    ['GB', 1e9, 1024 ** 3],
    ['Go', 1e9, 1024 ** 3],
    [' gb ', 1e9, 1024 ** 3],
    ['gigabytes', 1e9, 1024 ** 3],
    ['TB', 1e12, 1024 ** 4],
    ['KiB', 1024, 1024],
    ['MiB', 1024 ** 2, 1024 ** 2],
    ['GiB', 1024 ** 3, 1024 ** 3],
  ])('%s are %d or %d bytes', (unit, decimal, binary) => {
    expect(bytesPer(unit, 'decimal')).toBe(decimal);
    expect(bytesPer(unit, 'binary')).toBe(binary);
  });

  it.each(['', 'G', 'XB', 'PB', 'GBps', 'parsecs', 'min', 'SMS', 'EUR', 'iB'])(
    '%j is none',
    (unit) => {
      expect(bytesPer(unit, 'decimal')).toBeNull();
    },
  );
});

it.each([
  ['s', 1],
  ['seconds', 1],
  ['min', 60],
  ['mins', 60],
  ['Minutes', 60],
  ['h', 3600],
  ['hours', 3600],
  ['days', null],
  ['', null],
  ['constructor', null],
])('%j counts %s seconds', (unit, seconds) => {
  expect(secondsPer(unit)).toBe(seconds);
});

it.each([
  ['EUR', true],
  ['MMS', false],
  ['eur', false],
  ['', false],
])('%j is a currency: %s', (unit, is) => {
  expect(isCurrency(unit)).toBe(is);
});

it.each([
  [19.99, 'EUR', 2, 1999],
  [10.01, 'USD', 2, 1001],
  [1980, 'JPY', 0, 1980],
  [1.234, 'KWD', 3, 1234],
  [-3, 'EUR', 2, -300],
])('%d %s has %d decimals and is %d', (value, currency, digits, minor) => {
  expect(minorDigits(currency)).toBe(digits);
  expect(toMinor(value, currency)).toBe(minor);
});

it.each([
  [null, null, null],
  ['0', null, 1_000_000],
  [' 30 ', null, 1_030_000],
  ['-30', null, null],
  ['Thu, 01 Jan 1970 01:00:30 GMT', 3_600_000, 1_030_000],
  ['Thu, 01 Jan 1970 00:17:10 GMT', null, 1_030_000],
])('Retry-After %j by a server at %s is %s', (header, date, moment) => {
  expect(retryMoment(header, date, 1_000_000)).toBe(moment);
});

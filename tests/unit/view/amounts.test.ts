import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bucketAmount,
  formatMoney,
  formatShare,
  joined,
  toAmount,
} from '../../../utils/view/amounts';
import { aBucket, GB, MB } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en');
const zh = wholeLocaleOf('zh-CN');
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const shown = (bytes: number, gigabyte: 'decimal' | 'binary' = 'decimal') =>
  plain(joined(toAmount(bytes, gigabyte, en)));

describe('an amount of data', () => {
  it.each([
    [0, '0 GB'],
    [1, '<1 KB'],
    [999, '<1 KB'],
    [1000, '1 KB'],
    [1_999, '1 KB'],
    [999_999, '999 KB'],
    [640 * MB, '640 MB'],
    [999_999_999, '999 MB'],
    [GB, '1 GB'],
    [1.4 * GB, '1.4 GB'],
    [1_399_999_999, '1.3 GB'],
    [99_999_999_999, '99.9 GB'],
    [100.9 * GB, '100 GB'],
    [999_999_999_999, '999 GB'],
    [1_099_999_999_999, '1 TB'],
    [1.5e12, '1.5 TB'],
    [1e15 - 1, '999 TB'],
    [1e15, '1 PB'],
    [-2.5 * GB, '−2.5 GB'],
  ])('of %d is %s', (bytes, text) => {
    expect(shown(bytes)).toBe(text);
  });

  it.each([
    [1024 ** 3 - 1, '1,023 MB'],
    [1024 ** 3, '1 GB'],
    [1.8 * 1024 ** 3, '1.8 GB'],
  ])('of %d is %s where a gigabyte is binary', (bytes, text) => {
    expect(shown(bytes, 'binary')).toBe(text);
  });

  it('is never more than there is, nor less by more than its last digit', () => {
    const unit = { KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 };
    const around = fc
      .tuple(
        fc.constantFrom(1e3, 1e6, 1e8, 1e9, 1e11, 1e12),
        fc.integer({ min: 1, max: 2000 }),
        fc.constantFrom(-1, 0, 1),
      )
      .map(([size, times, off]) => size * times + off);
    fc.assert(
      fc.property(fc.oneof(fc.nat(2e12), around), (bytes) => {
        const { figure, unit: name } = toAmount(bytes, 'decimal', en);
        const size = unit[name as keyof typeof unit];
        // Less than one promises nothing.
        const figures = figure === '<1' ? '0' : figure.replace(/,/g, '');
        const promised = Math.round(Number(figures) * size);
        expect(promised).toBeLessThanOrEqual(bytes);
        expect(bytes - promised).toBeLessThan(size);
      }),
      { numRuns: 3000 },
    );
  });
});

it.each([
  [0, '0%'],
  [0.0001, '<1%'],
  [0.199, '19%'],
  [0.29, '29%'],
  [0.999, '99%'],
  [1, '100%'],
])('the share %d is %s', (share, text) => {
  expect(formatShare(share)).toBe(text);
});

it.each([
  [3080, 'JPY', '¥3,080', 'JP¥3,080'],
  [3080, 'CNY', 'CN¥30.80', '¥30.80'],
  [1999, 'EUR', '€19.99', '€19.99'],
  [-300, 'JPY', '-¥300', '-JP¥300'],
  [1234, 'KWD', 'KWD 1.234', 'KWD 1.234'],
])('%d %s is %s', (minor, currency, english, chinese) => {
  expect(plain(formatMoney({ minor, currency }, en))).toBe(english);
  expect(plain(formatMoney({ minor, currency }, zh))).toBe(chinese);
});

it.each<[Parameters<typeof aBucket>[0], number, string]>([
  [{ kind: 'voice' }, 4_799, '79 min'],
  [{ kind: 'time' }, 3_600, '60 min'],
  [{ kind: 'sms' }, 1_200, '1,200 SMS'],
  [{ kind: 'money', currency: 'EUR' }, 1_234, '€12.34'],
  [{ kind: 'data' }, 1.4 * GB, '1.4 GB'],
])('%j of %d is %s', (parts, value, text) => {
  expect(plain(joined(bucketAmount(aBucket(parts), value, 'decimal', en)))).toBe(text);
});

import { describe, expect, it } from 'vitest';
import { fold } from '../../../../utils/reader/text/fold';
import { findQuantities } from '../../../../utils/reader/tokens/find-quantities';

function read(
  text: string,
  decimal: '.' | ',' = '.',
  language = 'en',
  region: string | null = null,
) {
  const hints = {
    language,
    style: { decimal, spaces: decimal === ',' },
    currency: { language, region },
  };
  return findQuantities(fold(text), text, hints).map(({ kind, value, unit }) => [
    kind,
    value,
    unit,
  ]);
}

describe('the name of a network before an amount', () => {
  it('is no part of it', () => {
    expect(read('3G 1572602.0Kb').at(-1)).toEqual(['data', 1572602e3, 'KB']);
  });
});

describe('amounts of a line', () => {
  it.each([
    ['3.2 GB', [['data', 3.2e9, 'GB']]],
    ['512MiB', [['data', 536_870_912, 'MiB']]],
    ['3,5 Go', [['data', 3.5e9, 'GB']]],
    ['1 GB 200 MB', [['data', 1.2e9, 'GB']]],
    ['938 MB 1001 KB', [['data', 939.001e6, 'MB']]],
    ['50%', [['percent', 50, '%']]],
    ['%50', [['percent', 50, '%']]],
    ['100 Mbps', [['speed', 100, 'bit/s']]],
    [
      '90 min 12 SMS',
      [
        ['duration', 5400, 'minute'],
        ['messages', 12, 'message'],
      ],
    ],
    ['€5.00', [['money', 500, 'EUR']]],
    ['5.00 kr', []],
    ['LTE4', []],
    ['v1.2.3', []],
    ['#12', []],
  ])('%s', (text, expected) => {
    const told = read(text).filter(([kind]) => kind !== 'number');
    expect(told).toEqual(expected);
  });

  it.each([
    ['1.234,5 MB', ',', 1_234_500_000],
    ['1 234,5 MB', ',', 1_234_500_000],
    ['1,234.5 MB', '.', 1_234_500_000],
    ["1'234.5 MB", '.', 1_234_500_000],
    ['1.234 MB', ',', 1_234_000_000],
    ['1.234 GB', '.', 1_234_000_000],
  ] as const)('%s where %s comes before decimals', (text, decimal, bytes) => {
    expect(read(text, decimal)).toEqual([['data', bytes, expect.any(String)]]);
  });

  it.each([
    ['$5', 'en', null, 'USD'],
    ['$5', 'en', 'AU', 'AUD'],
    ['$5', 'zh', 'HK', 'HKD'],
    ['50 kr', 'sv', null, 'SEK'],
    ['50 kr', 'en', 'DK', 'DKK'],
    ['¥50', 'ja', null, 'JPY'],
    ['¥50', 'zh', null, 'CNY'],
    ['50 ريال', 'ar', 'OM', 'OMR'],
    ['Rs 50', 'en', 'PK', 'PKR'],
  ])('%s in %s-%s', (text, language, region, code) => {
    expect(read(text, '.', language, region)).toEqual([['money', expect.any(Number), code]]);
  });

  it('where the sign could be several, is none', () => {
    expect(read('$5', '.', 'zh').filter(([kind]) => kind === 'money')).toEqual([]);
  });

  it('has an end, however many numbers a line has', () => {
    expect(read('1 GB, '.repeat(1000)).length).toBeLessThanOrEqual(100);
  });
});

import { describe, expect, it } from 'vitest';
import type { Rate } from '../../../utils/domain/rates';
import { conversion, convertMoney } from '../../../utils/domain/rates';

const ecb = (quote: string, value: number, date = '2026-11-20'): Rate => ({
  base: 'EUR',
  quote,
  value,
  date,
  source: 'ecb',
});
const own = (base: string, quote: string, value: number, date = '2026-11-01'): Rate => ({
  base,
  quote,
  value,
  date,
  source: 'user',
});

describe('a conversion', () => {
  it.each<[string, Rate[], string, string, number | undefined]>([
    ['as it is told', [ecb('JPY', 160)], 'EUR', 'JPY', 160],
    ['the other way round', [ecb('JPY', 160)], 'JPY', 'EUR', 1 / 160],
    ['over the euro', [ecb('JPY', 160), ecb('CNY', 8)], 'JPY', 'CNY', 0.05],
    ['the user’s before the bank’s', [ecb('JPY', 160), own('EUR', 'JPY', 150)], 'EUR', 'JPY', 150],
    [
      'the provider’s before the bank’s',
      [ecb('JPY', 160), { ...own('EUR', 'JPY', 155), source: 'provider' }],
      'EUR',
      'JPY',
      155,
    ],
    [
      'the user’s before the provider’s',
      [{ ...own('EUR', 'JPY', 155), source: 'provider' }, own('EUR', 'JPY', 150)],
      'EUR',
      'JPY',
      150,
    ],
    ['by the newest of two', [ecb('JPY', 160), ecb('JPY', 161, '2026-11-21')], 'EUR', 'JPY', 161],
    [
      'never by way of the user’s own',
      [own('EUR', 'JPY', 1), own('EUR', 'CNY', 1)],
      'JPY',
      'CNY',
      undefined,
    ],
    ['never by a rate of nothing', [ecb('JPY', 0)], 'EUR', 'JPY', undefined],
    ['never without one', [ecb('JPY', 160)], 'JPY', 'USD', undefined],
  ])('is made %s', (_, rates, from, to, factor) => {
    const found = conversion(from, to, rates)?.factor;
    if (factor === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(factor, 12);
  });

  it('says whose rate it is, and of which day: of two, of the older', () => {
    const rates = [ecb('JPY', 160), ecb('CNY', 8, '2026-11-19')];
    expect(conversion('JPY', 'CNY', rates)).toMatchObject({ date: '2026-11-19', source: 'ecb' });
    expect(conversion('USD', 'JPY', [own('USD', 'JPY', 150)])).toMatchObject({
      date: '2026-11-01',
      source: 'user',
    });
  });

  it('knows how many digits each currency has', () => {
    const by = conversion('JPY', 'EUR', [ecb('JPY', 160)]);
    if (by === null) throw new Error('no rate');
    expect(convertMoney({ minor: 3080, currency: 'JPY' }, by)).toEqual({
      minor: 1925,
      currency: 'EUR',
    });
  });
});

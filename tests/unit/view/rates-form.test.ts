import { describe, expect, it } from 'vitest';
import type { Rate } from '../../../utils/domain/rates';
import type { RateDraft } from '../../../utils/view/rates-form';
import {
  bankText,
  currencyChoices,
  rateText,
  readRate,
  withRate,
} from '../../../utils/view/rates-form';
import { aPlan, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const locale = wholeLocaleOf('en');
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

const typed: RateDraft = { base: ' usd ', quote: 'JPY', value: '150,5', date: '2026-11-20' };
const rate: Rate = { base: 'USD', quote: 'JPY', value: 150.5, date: '2026-11-20', source: 'user' };

describe('a rate that is typed', () => {
  it('is read', () => {
    expect(readRate(typed, locale)).toEqual({ ok: true, rate });
  });

  it.each<[Partial<RateDraft>, string]>([
    [{ base: 'dollar' }, 'base'],
    [{ quote: '' }, 'quote'],
    [{ quote: 'USD' }, 'quote'],
    [{ value: '' }, 'value'],
    [{ value: '0' }, 'value'],
    [{ value: '-3' }, 'value'],
    [{ value: 'many' }, 'value'],
    [{ date: '' }, 'date'],
    [{ date: '2026-02-30' }, 'date'],
  ])('is refused with %j', (part, field) => {
    const read = readRate({ ...typed, ...part }, locale);
    expect(read.ok ? [] : Object.keys(read.faults)).toEqual([field]);
  });

  it('takes the place of an older one, either way round', () => {
    const turned: Rate = { ...rate, base: 'JPY', quote: 'USD', value: 0.0066 };
    const other: Rate = { ...rate, quote: 'EUR' };
    expect(withRate([rate, other], turned)).toEqual([other, turned]);
  });
});

describe('what is shown of rates', () => {
  it('has date and source', () => {
    expect(plain(rateText(rate, NOW, locale))).toBe('1 USD = 150.5 JPY, your rate, 20 Nov');
    expect(bankText([rate], NOW, locale)).toBe('');
    const bank: Rate = { ...rate, source: 'ecb' };
    const told: Rate[] = [bank, { ...bank, quote: 'CHF' }, rate];
    expect(bankText(told, NOW, locale)).toBe('2 rates of 20 Nov.');
  });

  it('offers every currency that there is', () => {
    const catalogues = [{ connectionId: 'a', plans: [aPlan(), aPlan({ currency: null })] }];
    const choices = currencyChoices({ catalogues }, { currency: 'CHF', rates: [rate] }, locale);
    expect(choices.map(({ value }) => value)).toEqual(['', 'CHF', 'JPY', 'USD']);
    expect(choices[1]?.label).toBe('CHF · Swiss Franc');
  });
});

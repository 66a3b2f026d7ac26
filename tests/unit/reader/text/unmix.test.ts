import { describe, expect, it } from 'vitest';
import { fold } from '../../../../utils/reader/text/fold';
import { unmix } from '../../../../utils/reader/text/unmix';
import { toldBy } from '../json/told-by';

describe('a word of two scripts', () => {
  it.each([
    ['yπoλoιπo', 'υπολοιπο'],
    ['зaлишoк', 'залишок'],
    ['mб', 'мб'],
  ])('%s is one of the other script', (mixed, whole) => {
    expect(unmix(mixed)).toBe(whole);
  });

  it.each(['smsок', 'gб', 'mb', 'internet μου', 'vipпакет'])('%s stays', (text) => {
    expect(unmix(text)).toBe(text);
  });
});

it('ends Greek words alike in small and capital letters', () => {
  expect(fold('ΥΠΟΛΟΙΠΟΣ')).toBe(fold('υπόλοιπος'));
});

it('reads the capitals of short messages, which are half Latin', () => {
  const text = 'YΠOΛOIΠO DATA: 3,2 GB. IΣXYEI MEXPI 20/09/2026. YΠOΛOIΠO XPHMATΩN 12,50 EYPΩ';
  expect(toldBy(text, 'el', 'text')).toEqual({
    dataRemainingBytes: 3.2e9,
    expiresAt: '2026-09-20',
    moneyMinor: 1250,
    currency: 'EUR',
  });
});

import { describe, expect, it } from 'vitest';
import { fold } from '../../../../utils/reader/text/fold';
import { findQuantities } from '../../../../utils/reader/tokens/find-quantities';

const read = (text: string, language: string) =>
  findQuantities(fold(text), text, {
    style: { decimal: ',', spaces: true },
    language,
    currency: { language, region: null },
  }).map(({ kind, value }) => [kind, value]);

describe('units as people write them', () => {
  it.each([
    ['900 kt', 'fi', 'data', 9e5],
    ['500 мегабайт', 'ru', 'data', 5e8],
    ['1,5 гігабайта', 'uk', 'data', 1.5e9],
    ['500 ΜΒ', 'el', 'data', 5e8],
    ['1,5 ΓΒ', 'el', 'data', 1.5e9],
    ['1,5 gigabaito', 'lt', 'data', 1.5e9],
    ['500 megabayt', 'tr', 'data', 5e8],
    ['12 tekstiviestiä', 'fi', 'messages', 12],
    ['300 порука', 'sr', 'messages', 300],
    ['SMS12通', 'ja', 'messages', 12],
    ['30 mnt', 'id', 'duration', 1800],
    ['30 MNT', 'mn', 'money', 3000],
  ])('%s', (text, language, kind, value) => {
    expect(read(text, language)).toEqual([[kind, value]]);
  });

  it('takes two units without a gap for one amount', () => {
    expect(read('3Гб512Мб', 'ru')).toEqual([['data', 3.512e9]]);
    expect(read('3Go512Mo', 'fr')).toEqual([['data', 3.512e9]]);
  });

  it('takes no unit that the number before has', () => {
    expect(read('20 ГБ: 412', 'ru')).toEqual([
      ['data', 2e10],
      ['number', 412],
    ]);
  });

  it.each([
    ['**Остаток:** 640 МБ', 6.4e8],
    ['Остаток: **640 МБ**', 6.4e8],
    ['*Остаток:* *640 МБ*', 6.4e8],
  ])('sees through the marks that make bold: %s', (text, value) => {
    expect(read(text, 'ru')).toEqual([['data', value]]);
  });

  it('leaves masked numbers and codes alone', () => {
    expect(read('карта **4479', 'ru')).toEqual([]);
    expect(read('•• 4479', 'ru')).toEqual([]);
  });

  it('leaves names with a number alone', () => {
    expect(read('LTE4', 'ja')).toEqual([]);
  });
});

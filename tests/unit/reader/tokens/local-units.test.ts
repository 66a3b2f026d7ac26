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

  it('leaves names with a number alone', () => {
    expect(read('LTE4', 'ja')).toEqual([]);
  });
});

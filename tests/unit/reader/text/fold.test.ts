import { describe, expect, it } from 'vitest';
import { fold, withoutInvisible } from '../../../../utils/reader/text/fold';

describe('a text as it is compared', () => {
  it.each([
    ['Données RESTANTES', 'donnees restantes'],
    ['ΥΠΌΛΟΙΠΟ', 'υπολοιπο'],
    ['Ёлка', 'елка'],
    ['٣٫٢ ۴ １２', '3.2 4 12'],
    ['ＧＢ', 'gb'],
    ['a\u00a0b', 'a b'],
    ['Straße', 'strase'],
    ['کیلو', 'كيلو'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text)).toHaveLength(text.length);
  });
});

describe('without what nobody sees', () => {
  it.each([
    ['a\u200bb\u00ad\u200ec', 'abc'],
    ['e\u0301', 'é'],
    ['𝟏𝟐.𝟘', '12.0'],
    [`x${'\u0301\u0323'.repeat(50)}`, 'x'],
    ['دَقِيقَة', 'دقيقة'],
  ])('%s', (text, plain) => {
    expect(withoutInvisible(text)).toBe(plain);
  });
});

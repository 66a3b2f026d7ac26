import { expect, it } from 'vitest';
import { directionOf, sentenceSpace, tagOf } from '../../../utils/view/locale';

it.each([
  ['auto', 'zh-TW', 'zh-TW'],
  ['auto', 'zh-HK', 'zh-TW'],
  ['auto', 'zh-Hant-MO', 'zh-TW'],
  ['auto', 'ZH', 'zh-CN'],
  ['auto', 'zh-SG', 'zh-CN'],
  ['auto', 'de-AT', 'de'],
  ['auto', 'pt-PT', 'pt-BR'],
  ['auto', 'ar_EG', 'ar'],
  ['auto', 'en-US', 'en-GB'],
  ['auto', 'sw', 'en-GB'],
  ['auto', '', 'en-GB'],
  ['en', 'zh-CN', 'en-GB'],
  ['zh-CN', 'en', 'zh-CN'],
  ['ja', 'de', 'ja'],
] as const)('%s in a browser in %j is %s', (language, browser, tag) => {
  expect(tagOf(language, browser)).toBe(tag);
});

it('knows what runs from right to left, and what writes no spaces', () => {
  expect(directionOf('ar')).toBe('rtl');
  expect(directionOf('de')).toBe('ltr');
  expect([sentenceSpace('ja'), sentenceSpace('zh-TW'), sentenceSpace('ko')]).toEqual(['', '', ' ']);
});

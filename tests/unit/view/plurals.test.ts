import { describe, expect, it } from 'vitest';
import { pluralsOf } from '../../../utils/view/i18n/plurals';
import { wholeLocaleOf } from '../../support/locales';

describe('the form that goes with a number', () => {
  it('goes by the rules of the language', () => {
    const forms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' };
    const said = [1, 2, 5, 11, 21, 22].map((n) => pluralsOf('ru')(n, forms));
    expect(said).toEqual(['строка', 'строки', 'строк', 'строк', 'строка', 'строки']);
  });

  it('is the other one where a category was not given', () => {
    expect(pluralsOf('ar')(2, { one: 'a', other: 'b' })).toBe('b');
  });
});

const en = wholeLocaleOf('en');

it.each([
  [en.words.days(1), '1 day'],
  [en.words.days(2), '2 days'],
  [en.words.daysLeft(1), '1 day left'],
  [en.words.lines(1), '1 line'],
  [en.plans.count(1), '1 plan for this line'],
  [en.words.alerts.expiring('Tokyo', en.words.days(1)), 'Tokyo: ends within 1 day'],
  [en.words.alerts.expiring('Tokyo', en.words.days(3)), 'Tokyo: ends within 3 days'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});

it('tells one from many in languages that do', () => {
  for (const language of ['de', 'fr', 'es', 'pt-BR', 'ru', 'ar'] as const) {
    const { words } = wholeLocaleOf(language);
    expect(words.days(1).replace('1', '3')).not.toBe(words.days(3));
    expect(words.lines(1).replace('1', '3')).not.toBe(words.lines(3));
  }
});

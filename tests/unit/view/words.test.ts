import { describe, expect, it } from 'vitest';
import { dashboardLocaleOf } from '../../../utils/view/dashboard/dashboard-locale';
import { localeOf } from '../../../utils/view/locale';
import { pageLocaleOf } from '../../../utils/view/page-locale';

const { words: en } = pageLocaleOf('en', '');

/** Stands for any argument: reads as text, counts as no number, joins like a list. */
const blank = (at: number) => [`‹${at}›`];

/** Every string by its place, as in `popup.calm`. */
function strings(words: unknown, place = ''): [string, string][] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function') {
    return strings(words(...[0, 1, 2].map(blank)), place);
  }
  return Object.entries(words as object).flatMap(([key, value]) =>
    strings(value, place === '' ? key : `${place}.${key}`),
  );
}

const all = (language: 'en' | 'zh-CN') => {
  const { words, dashboard } = dashboardLocaleOf(pageLocaleOf(language, ''));
  return strings({ ...words, dashboard });
};
const english = all('en');
const chinese = new Map(all('zh-CN'));
const both = english.map(([place, text]) => [place, text, chinese.get(place) ?? ''] as const);

const NAMES = /DataLeft|PayPal|[\d,]+ MB/g;
const isWord = (text: string) => /[A-Za-z]{2}/.test(text.replace(NAMES, ''));
const blanks = (text: string) => [...new Set(text.match(/‹\d›/g))].sort();

describe('both languages', () => {
  it('have the same places', () => {
    expect([...chinese.keys()].sort()).toEqual(english.map(([place]) => place).sort());
    expect(english.length).toBeGreaterThan(200);
  });

  it.each(both)('say something at %s', (_, one, other) => {
    expect(one.trim()).not.toBe('');
    expect(other.trim()).not.toBe('');
  });

  it.each(both.filter(([place, text]) => isWord(text) && place !== 'welcome.of'))(
    'are translated at %s',
    (_, one, other) => {
      expect(other).not.toBe(one);
      expect(other).toMatch(/\p{Script=Han}/u);
    },
  );

  it.each(both)('fill in the same at %s', (_, one, other) => {
    expect(blanks(other)).toEqual(blanks(one));
  });

  it('have no English letter by letter in Chinese', () => {
    const left = [...chinese.values()].filter((text) =>
      /[A-Za-z]{4,} [a-z]{2,}/.test(text.replace(NAMES, '').replace(/WeChat Pay|TM Forum/g, '')),
    );
    expect(left).toEqual([]);
  });
});

describe('one and many', () => {
  it.each([
    [en.days(1), '1 day'],
    [en.days(2), '2 days'],
    [en.daysLeft(1), '1 day left'],
    [en.lines(1), '1 line'],
    [en.plans.count(1), '1 plan for this line'],
    [en.alerts.expiring('Tokyo', en.days(1)), 'Tokyo: ends within 1 day'],
    [en.alerts.expiring('Tokyo', en.days(3)), 'Tokyo: ends within 3 days'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

it.each([
  ['auto', 'zh-TW', 'zh-CN'],
  ['auto', 'ZH', 'zh-CN'],
  ['auto', 'de', 'en-GB'],
  ['auto', '', 'en-GB'],
  ['en', 'zh-CN', 'en-GB'],
  ['zh-CN', 'en', 'zh-CN'],
] as const)('%s in a browser in %j is %s', (language, browser, tag) => {
  expect(localeOf(language, browser).tag).toBe(tag);
  expect(pageLocaleOf(language, browser).tag).toBe(tag);
});

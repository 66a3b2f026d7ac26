import { describe, expect, it } from 'vitest';
import type { LevelName } from '../../../utils/domain/settings';
import { enterLevel } from '../../../utils/view/level-entry';
import type { LevelFacts } from '../../../utils/view/level-words';
import { levelFaultText, levelText, levelUnits } from '../../../utils/view/level-words';
import { aReading, GB, MB, NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en');
const zh = wholeLocaleOf('zh-CN');
const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const all: LevelFacts = { gigabyte: 'decimal', currency: null, reading: null };
const line: LevelFacts = { gigabyte: 'binary', currency: 'JPY', reading: aReading() };

const enter = (name: LevelName, typed: string, unit: string, facts = all, levels: number[] = []) =>
  enterLevel(name, { typed, unit }, levels, facts, en);

describe('a level that is typed', () => {
  it.each<[LevelName, string, string, number]>([
    ['dataLevels', '12.5', 'percent', 12.5],
    ['dataAmounts', '500', 'MB', 500 * MB],
    ['dataAmounts', '1.5', 'GB', 1.5 * GB],
    ['dataAmounts', '1,5', 'GB', 1.5 * GB],
    ['dataAmounts', '1,024', 'MB', 1_024 * MB],
    ['dataAmounts', '５００', 'MB', 500 * MB],
    ['expiryDays', '6', 'hours', 0.25],
    ['voiceSeconds', ' 10 ', 'minutes', 600],
    ['smsMessages', '3', '', 3],
  ])('%s: %s %s', (name, typed, unit, level) => {
    expect(enter(name, typed, unit)).toEqual({ ok: true, levels: [level] });
  });

  it('counts in the GB and the currency of its line', () => {
    expect(enter('dataAmounts', '2', 'GB', line)).toMatchObject({ levels: [2 * 1024 ** 3] });
    expect(enter('moneyMinor', '500', 'JPY', line)).toMatchObject({ levels: [500] });
    const euro = { ...line, currency: 'EUR' };
    expect(enter('moneyMinor', '2.50', 'EUR', euro)).toMatchObject({ levels: [250] });
  });

  it('comes once, the highest first', () => {
    expect(enter('dataLevels', '15', 'percent', all, [10, 20])).toMatchObject({
      levels: [20, 15, 10],
    });
    expect(enter('dataLevels', '20', 'percent', all, [20])).toMatchObject({ levels: [20] });
  });

  it.each([
    ['', 'not-a-number'],
    ['many', 'not-a-number'],
    ['1e999', 'not-a-number'],
    ['-3', 'not-positive'],
    ['−3', 'not-positive'],
    ['0', 'not-positive'],
  ])('%j is %s', (typed, why) => {
    expect(enter('dataAmounts', typed, 'MB')).toMatchObject({ ok: false, fault: { why } });
  });

  it('is compared with its line', () => {
    expect(enter('dataAmounts', '11', 'GB', line)).toMatchObject({
      fault: { why: 'above-total', total: 10 * GB },
    });
  });
});

describe('a level in words', () => {
  it.each<[LevelName, number, LevelFacts, string, string]>([
    ['dataLevels', 12.5, all, '12.5%', '12.5%'],
    ['dataAmounts', 1_250 * MB, all, '1.25 GB', '1.25 GB'],
    ['dataAmounts', 500 * MB, all, '500 MB', '500 MB'],
    ['expiryDays', 0.25, all, '6 h', '6 小时'],
    ['expiryDays', 1, all, '1 day', '1 天'],
    ['expiryDays', 1.5, all, '36 h', '36 小时'],
    ['voiceSeconds', 600, all, '10 min', '10 分钟'],
    ['smsMessages', 10, all, '10 SMS', '10 条'],
    ['moneyMinor', 500, line, '¥500', 'JP¥500'],
  ])('%s %d', (name, level, facts, english, chinese) => {
    expect(plain(levelText(name, level, facts, en))).toBe(english);
    expect(plain(levelText(name, level, facts, zh))).toBe(chinese);
  });

  it('offers a unit for every kind', () => {
    const names: LevelName[] = ['dataLevels', 'expiryDays', 'voiceSeconds', 'smsMessages'];
    for (const name of names) expect(levelUnits(name, all, zh)[0]?.label).not.toBe('');
  });
});

describe('what is wrong, in words', () => {
  const text = (name: LevelName, fault: Parameters<typeof levelFaultText>[1]) =>
    plain(levelFaultText(name, fault, all, en));

  it('says the total and the length', () => {
    expect(text('dataAmounts', { why: 'above-total', total: 3 * GB })).toContain('has 3 GB in all');
    expect(text('expiryDays', { why: 'longer-than-plan', days: 30 })).toContain('lasts 30 days');
    expect(text('expiryDays', { why: 'longer-than-plan', days: 1 })).toContain('lasts 24 h');
  });

  it('says what comes in any case', () => {
    expect(text('dataLevels', { why: 'not-positive' })).toContain('zero itself always alerts');
    expect(text('expiryDays', { why: 'not-positive' })).toContain('The end itself always alerts');
  });

  it('names the rule that is off, and the limits', () => {
    expect(text('dataLevels', { why: 'rule-off' })).toContain('“Data left” is off');
    expect(text('dataLevels', { why: 'too-large', most: 99 })).toBe('At most 99%.');
    expect(text('dataLevels', { why: 'too-many', most: 10 })).toContain('10 levels');
    expect(text('dataLevels', { why: 'not-a-number' })).toContain('Type a number');
  });
});

it('the length of a plan is that of its reading', () => {
  const pass = { ...all, reading: aReading({ startsAt: NOW, expiresAt: NOW + 86_400_000 }) };
  expect(enter('expiryDays', '24', 'hours', pass)).toMatchObject({ ok: false });
  expect(enter('expiryDays', '23', 'hours', pass)).toMatchObject({ ok: true });
});

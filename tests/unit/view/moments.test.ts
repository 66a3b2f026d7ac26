import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import {
  formatAge,
  formatDate,
  formatDates,
  formatShortDate,
  formatSpan,
  formatTime,
} from '../../../utils/view/moments';
import { NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en');
const zh = wholeLocaleOf('zh-CN');
const end = Date.UTC(2026, 10, 30, 12);

describe('a moment', () => {
  it.each([
    [formatDate(end, NOW, en), 'Mon 30 Nov'],
    [formatDate(end, NOW, zh), '11月30日 周一'],
    [formatDate(end + 60 * DAY, NOW, en), 'Fri 29 Jan 2027'],
    [formatDate(end + 60 * DAY, NOW, zh), '2027年1月29日 周五'],
    [formatShortDate(end, NOW, en), '30 Nov'],
    [formatShortDate(end + 60 * DAY, NOW, en), '29 Jan 2027'],
    [formatShortDate(end + 60 * DAY, NOW, zh), '2027年1月29日'],
    [formatShortDate(end, NOW, zh), '11月30日'],
    [formatTime(NOW, NOW, en), '03:00'],
    [formatTime(NOW - 3 * HOUR, NOW, en), '00:00'],
    [formatTime(NOW - DAY, NOW, en), 'Thu 03:00'],
    [formatTime(NOW + DAY, NOW, zh), '周六 03:00'],
    [formatTime(NOW - 6 * DAY, NOW, en), '14 Nov'],
    [formatTime(NOW - 6 * DAY, NOW, zh), '11月14日'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('a range of days', () => {
  it.each([
    [formatDates(end - 7 * DAY, end - 6 * DAY, NOW, en), '23–24 Nov'],
    [formatDates(end - 7 * DAY, end - 6 * DAY, NOW, zh), '11月23–24日'],
    [formatDates(end, end + 2 * DAY, NOW, en), '30 Nov – 2 Dec'],
    [formatDates(end, end + 2 * DAY, NOW, zh), '11月30日–12月2日'],
    [formatDates(end, end + 60 * DAY, NOW, zh), '11月30日–2027年1月29日'],
    [formatDates(end, end + HOUR, NOW, en), '30 Nov'],
    [formatDates(end + 60 * DAY, end + 61 * DAY, NOW, zh), '2027年1月29–30日'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('an age', () => {
  it.each([
    [-HOUR, 'just now', '刚刚'],
    [MINUTE - 1, 'just now', '刚刚'],
    [MINUTE, '1 min ago', '1 分钟前'],
    [HOUR - 1, '59 min ago', '59 分钟前'],
    [HOUR, '1 h ago', '1 小时前'],
    [47 * HOUR, '47 h ago', '47 小时前'],
    [2 * DAY, '2 days ago', '2 天前'],
  ])('of %d is %s', (ms, english, chinese) => {
    expect(formatAge(ms, en)).toBe(english);
    expect(formatAge(ms, zh)).toBe(chinese);
  });
});

describe('a span', () => {
  it.each([
    [0, '1 min', '1 分钟'],
    [11 * MINUTE, '11 min', '11 分钟'],
    [90 * MINUTE, '90 min', '90 分钟'],
    [3 * HOUR, '3 h', '3 小时'],
    [2 * DAY, '2 days', '2 天'],
  ])('of %d is %s', (ms, english, chinese) => {
    expect(formatSpan(ms, en)).toBe(english);
    expect(formatSpan(ms, zh)).toBe(chinese);
  });
});

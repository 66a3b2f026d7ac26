import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../utils/reader/dates/find-dates';
import { fold, withoutInvisible } from '../../../../utils/reader/text/fold';
import type { Quantity, WrittenDate } from '../../../../utils/reader/tokens/token';
import { WRITTEN } from './written-forms';

const find = (text: string): Quantity[] => {
  const seen = withoutInvisible(text);
  return findDates(fold(seen), seen);
};

const two = (value: number): string => String(value).padStart(2, '0');

function show(date: WrittenDate): string {
  const day = `${date.year ?? '????'}-${two(date.month)}-${two(date.day)}${date.swappable ? '~' : ''}`;
  if (date.hour === null) return day;
  const zone = date.offset === null ? '' : `+${date.offset}`;
  return `${day} ${two(date.hour)}:${two(date.minute)}:${two(date.second)}${zone}`;
}

const dates = (text: string): string[] =>
  find(text).flatMap(({ date }) => (date === undefined ? [] : [show(date)]));

describe('written dates', () => {
  it.each(WRITTEN)('%s: %s', (_language, text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('keeps the ends of a range apart', () => {
    expect(dates('01.12.2026-31.12.2026')).toEqual(['2026-12-01', '2026-12-31']);
    expect(dates('1 Dec 2026 – 31 Dec 2026')).toEqual(['2026-12-01', '2026-12-31']);
    expect(dates('2026/12/01~2026/12/31')).toEqual(['2026-12-01', '2026-12-31']);
  });

  it('says where', () => {
    const text = 'Valid until 1 Dec 2026, 23:59.';
    const [found] = find(text);
    expect(text.slice(found?.start, found?.end)).toBe('1 Dec 2026, 23:59');
  });
});

describe('what is no date', () => {
  it.each([
    'Version 1.12.26',
    'v1.12.26',
    '192.168.10.12',
    '10.12.20.26',
    '12.50 €',
    '12.10 GB',
    '+49 170 1234567',
    '0170-12-01-2026',
    '24/7',
    '4/5 GB',
    '10/12 GB',
    '12 out of 20',
    '5 set top boxes',
    'you may 5 times',
    '1234567890',
    '4111 1111 1111 1111',
    '99.99.2026',
    '30 February 2026',
    'Mars 5 GB',
    '5 mai ai',
    '3 des 5 appels',
    'LTE 4G 5G',
    '1.2.3',
    '10/20',
    'Android 14.12.26',
    'costs 12.50.',
    '毎月1日',
    '1 de 12',
    'Dec 2026',
    'باقة رمضان 5 GB',
    'Order 12-345-678',
    '12/2026/4',
  ])('%s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

const DAY = 86_400;

describe('durations', () => {
  it.each<[string, number, string]>([
    ['12 days', 12 * DAY, 'day'],
    ['12 Tage 4 Std.', 12 * DAY + 4 * 3600, 'day'],
    ['3h 20m', 12_000, 'hour'],
    ['1h30', 5400, 'hour'],
    ['2 weeks', 14 * DAY, 'week'],
    ['1 month', 30 * DAY, 'month'],
    ['12 days, 4 hours and 3 minutes', 12 * DAY + 4 * 3600 + 180, 'day'],
    ['30-day plan', 30 * DAY, 'day'],
    ['残り12日', 12 * DAY, 'day'],
    ['剩余12天', 12 * DAY, 'day'],
    ['12일 남음', 12 * DAY, 'day'],
    ['3時間20分', 12_000, 'hour'],
    ['5 ngày', 5 * DAY, 'day'],
    ['quedan 12 días', 12 * DAY, 'day'],
    ['15 дн.', 15 * DAY, 'day'],
    ['осталось 5 дней 3 часа', 5 * DAY + 3 * 3600, 'day'],
    ['5 год', 5 * 3600, 'hour'],
    ['1 год', 365 * DAY, 'year'],
    ['5 gün', 5 * DAY, 'day'],
    ['5 jours', 5 * DAY, 'day'],
    ['เหลือ 12 วัน', 12 * DAY, 'day'],
    ['12 أيام', 12 * DAY, 'day'],
    ['۱۲ روز', 12 * DAY, 'day'],
    ['12 ימים', 12 * DAY, 'day'],
    ['12 दिन', 12 * DAY, 'day'],
    ['12 hari', 12 * DAY, 'day'],
    ['12 dní', 12 * DAY, 'day'],
    ['120 min', 7200, 'minute'],
    ['1 200 min', 72_000, 'minute'],
    ['1,234 minutes', 74_040, 'minute'],
    ['12\u001fdays', 12 * DAY, 'day'],
    ['expires tomorrow', DAY, 'day'],
    ['läuft heute ab', 0, 'day'],
  ])('%s', (text, value, unit) => {
    expect(find(text)).toMatchObject([{ kind: 'duration', value, unit }]);
  });

  it('leaves words alone', () => {
    for (const text of ['5 dan 3 GB', '5 GB', '4G', '5 dance', '12 SMS'])
      expect(find(text)).toEqual([]);
  });
});

describe('times', () => {
  it.each<[string, number]>([
    ['23:59', 86_340],
    ['11:59 pm', 86_340],
    ['23時59分', 86_340],
    ['00:45:10', 2710],
    ['下午11:59', 86_340],
    ['12:05 am', 300],
  ])('%s', (text, value) => {
    expect(find(text)).toMatchObject([{ kind: 'time', value }]);
  });

  it('are two in a range', () => {
    expect(find('13:00-14:00').map(({ value }) => value)).toEqual([46_800, 50_400]);
  });

  it('is no ratio', () => {
    for (const text of ['25:61', '1:2:3:4', '120:30']) expect(find(text)).toEqual([]);
  });
});

describe('long texts', () => {
  it.each([
    '1',
    '1.',
    '1 ',
    '12/',
    '1 dec ',
    'dec ',
    '12:',
    '年',
    '1h',
    '2026-',
    'ธ.ค.',
    '\u001f',
    '- 1',
  ])('come to an end: %j', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(find(text).length).toBeLessThanOrEqual(text.length);
  });
});

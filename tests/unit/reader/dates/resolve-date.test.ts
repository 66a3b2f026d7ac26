import { describe, expect, it } from 'vitest';
import { resolveDate } from '../../../../utils/reader/dates/resolve-date';
import type { WrittenDate } from '../../../../utils/reader/tokens/token';

const now = Date.UTC(2026, 10, 21, 12);
const written = (date: Partial<WrittenDate>): WrittenDate => ({
  year: 2026,
  month: 12,
  day: 1,
  hour: null,
  minute: 0,
  second: 0,
  offset: null,
  swappable: false,
  ...date,
});
const context = { now, zone: 'UTC', dayFirst: true };
const iso = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString();

describe('resolveDate', () => {
  it.each<
    [string, Partial<WrittenDate>, Partial<Parameters<typeof resolveDate>[1]>, string | null]
  >([
    ['start of the day', {}, {}, '2026-12-01T00:00:00.000Z'],
    ['in the zone', {}, { zone: 'Asia/Tokyo' }, '2026-11-30T15:00:00.000Z'],
    ['in winter', {}, { zone: 'America/New_York' }, '2026-12-01T05:00:00.000Z'],
    ['in summer', { month: 7 }, { zone: 'America/New_York' }, '2026-07-01T04:00:00.000Z'],
    [
      'with a time',
      { hour: 23, minute: 59 },
      { zone: 'Europe/Berlin' },
      '2026-12-01T22:59:00.000Z',
    ],
    [
      'its own offset',
      { hour: 23, offset: 180 },
      { zone: 'Asia/Tokyo' },
      '2026-12-01T20:00:00.000Z',
    ],
    ['24:00', { hour: 24 }, {}, '2026-12-02T00:00:00.000Z'],
    ['next', { year: null }, {}, '2026-12-01T00:00:00.000Z'],
    ['next year', { year: null, month: 1 }, {}, '2027-01-01T00:00:00.000Z'],
    ['today', { year: null, month: 11, day: 21 }, {}, '2026-11-21T00:00:00.000Z'],
    ['the last', { year: null }, { past: true }, '2025-12-01T00:00:00.000Z'],
    ['leap day', { year: null, month: 2, day: 29 }, {}, '2028-02-29T00:00:00.000Z'],
    [
      'the last leap day',
      { year: null, month: 2, day: 29 },
      { past: true },
      '2024-02-29T00:00:00.000Z',
    ],
    ['day first', { month: 1, day: 12, swappable: true }, {}, '2026-01-12T00:00:00.000Z'],
    [
      'month first',
      { month: 1, day: 12, swappable: true },
      { dayFirst: false },
      '2026-12-01T00:00:00.000Z',
    ],
    ['impossible', { month: 2, day: 29 }, {}, null],
    ['impossible month', { month: 13 }, {}, null],
    ['unknown zone', {}, { zone: 'Nowhere/None' }, '2026-12-01T00:00:00.000Z'],
    [
      'clocks going back',
      { month: 10, day: 25 },
      { zone: 'Europe/Berlin' },
      '2026-10-24T22:00:00.000Z',
    ],
  ])('%s', (_name, date, more, expected) => {
    expect(iso(resolveDate(written(date), { ...context, ...more }))).toBe(expected);
  });
});

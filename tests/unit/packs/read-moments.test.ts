import { describe, expect, test } from 'vitest';
import { bucketOf, bucketPack, NOW, readOne, unreadable } from './a-pack';

const DAY = 86_400_000;

const pack = (form: string | undefined, more: object = {}) =>
  bucketPack(
    {
      remaining: { path: '$.left', unit: 'MB' },
      expiresAt: { path: '$.ends', ...(form === undefined ? {} : { form }) },
    },
    { zone: 'Asia/Tokyo', ...more },
  );

const endOf = (form: string | undefined, ends: unknown, more: object = {}) =>
  bucketOf(readOne(pack(form, more), { left: 1, ends }));

describe('a moment', () => {
  test.each<[string | undefined, unknown, number]>([
    [undefined, '2026-12-01T10:00:00Z', Date.UTC(2026, 11, 1, 10)],
    ['iso', '2026-12-01T10:00:00.123+09:00', Date.UTC(2026, 11, 1, 1)],
    ['iso', '2026-12-01T10:00:00-0530', Date.UTC(2026, 11, 1, 15, 30)],
    ['iso', '2026-12-01 10:00', Date.UTC(2026, 11, 1, 1)],
    ['iso', '2026-12-01', Date.UTC(2026, 10, 30, 15)],
    ['epoch-s', 1_796_083_200, 1_796_083_200_000],
    ['epoch-s', '1796083200', 1_796_083_200_000],
    ['epoch-ms', 1_796_083_200_000, 1_796_083_200_000],
    ['seconds-left', 3600, NOW + 3_600_000],
    ['days-left', 12, NOW + 12 * DAY],
    ['dd.MM.yyyy', '01.12.2026', Date.UTC(2026, 10, 30, 15)],
    ['dd.MM.yyyy HH:mm', '01.12.2026 09:30', Date.UTC(2026, 11, 1, 0, 30)],
    ['yyyyMMdd', 20261201, Date.UTC(2026, 10, 30, 15)],
    ['d/M/yy', '1/12/26', Date.UTC(2026, 10, 30, 15)],
    ['yyyy年M月d日', '2026年12月1日', Date.UTC(2026, 10, 30, 15)],
    ['text', '1 December 2026', Date.UTC(2026, 10, 30, 15)],
    ['text', '令和8年12月1日', Date.UTC(2026, 10, 30, 15)],
    ['text', 'noch 12 Tage', NOW + 12 * DAY],
  ])('written as %s, %j, is resolved in its zone', (form, ends, expected) => {
    expect(endOf(form, ends)).toMatchObject({ expiresAt: expected });
  });

  test('in the order of its language', () => {
    const day = (locale: string) => endOf('text', '02/03/2027', { locale });
    expect(day('en-US')).toMatchObject({ expiresAt: Date.UTC(2027, 1, 2, 15) });
    expect(day('en-GB')).toMatchObject({ expiresAt: Date.UTC(2027, 2, 1, 15) });
  });

  test('beyond any contract never ends', () => {
    expect(endOf('iso', '9999-12-31')).toMatchObject({ expiresAt: null });
  });

  test.each<[string, unknown]>([
    ['iso', 'soon'],
    ['iso', '2026-02-30'],
    ['iso', '2026-13-01'],
    ['iso', '01/12/2026'],
    ['iso', 1_796_083_200],
    ['epoch-s', 'soon'],
    ['epoch-s', 0],
    ['epoch-s', -5],
    ['days-left', -1],
    ['dd.MM.yyyy', '1.12.2026'],
    ['dd.MM.yyyy', '01.12.2026 or so'],
    ['text', 'some day'],
    ['text', '1.12.2026 – 31.12.2026'],
  ])('written as %s is not %j', (form, ends) => {
    expect(endOf(form, ends)).toEqual(unreadable('lines[0].buckets[0].expiresAt', 'wrong-type'));
  });

  test('that is not there is an error, unless it may be missing', () => {
    expect(endOf('iso', null)).toEqual(unreadable('lines[0].buckets[0].expiresAt', 'page-changed'));
    const optional = bucketPack({
      remaining: { path: '$.left', unit: 'MB' },
      expiresAt: { path: '$.ends', optional: true },
    });
    expect(bucketOf(readOne(optional, { left: 1 }))).toMatchObject({ expiresAt: null });
  });

  test('of a reset ends the bucket, and not the line', () => {
    const read = readOne(
      bucketPack({
        remaining: { path: '$.left', unit: 'MB' },
        resetsAt: { path: '$.ends', form: 'iso' },
      }),
      { left: 1, ends: '2026-12-01' },
    );
    const [line] = read.ok ? read.value.readings : [];
    expect(line?.expiresAt).toBeNull();
    expect(line?.buckets[0]?.expiresAt).toBe(Date.UTC(2026, 11, 1));
  });
});

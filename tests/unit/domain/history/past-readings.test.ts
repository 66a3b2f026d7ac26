import { describe, expect, test } from 'vitest';
import { cyclesOf } from '../../../../utils/domain/history/cycles-of';
import type { DayRow } from '../../../../utils/domain/history/history-rows';
import { pastReadings } from '../../../../utils/domain/history/past-readings';
import { rollUp } from '../../../../utils/domain/history/roll-up';
import { sumUse } from '../../../../utils/domain/history/sum-use';
import type { Sample } from '../../../../utils/domain/sample';
import { HOUR, MINUTE } from '../../../../utils/domain/time';
import { GB, MB, NOW } from '../../../support/builders';
import { aSample } from '../../../support/fake-rows';

type Told = [hours: number, left: number, parts?: Partial<Sample>];

const bucket = (bucketId: string, ...told: Told[]): Sample[] =>
  told.map(([hours, left, parts]) =>
    aSample({ bucketId, at: NOW + hours * HOUR, remaining: left * GB, ...parts }),
  );
const readings = (...buckets: Sample[][]) =>
  pastReadings(buckets.flatMap((samples) => rollUp(samples).hours)).map((reading) => [
    (reading.at - NOW) / HOUR,
    reading.remainingBytes / GB,
    reading.totalBytes / GB,
  ]);

describe('what was left before', () => {
  test('is said at most once an hour, by the last word of it', () => {
    expect(readings(bucket('a', [0, 6], [0.5, 5], [2, 4]))).toEqual([
      [1, 5, 10],
      [3, 4, 10],
    ]);
  });

  test('sums the buckets that count; a silent one is as it was', () => {
    const night = bucket('night', [0, 3, { counts: false }]);
    expect(readings(bucket('a', [0, 6], [3, 5]), bucket('b', [1, 2]), night)).toEqual([
      [1, 6, 10],
      [2, 8, 20],
      [4, 7, 20],
    ]);
  });

  test('a bucket that another took the place of is gone', () => {
    const old = bucket('old', [0, 4], [6, 3]);
    const young = bucket('young', [7, 10], [13, 9], [19, 8], [25, 7]);
    expect(readings(old, young)).toEqual([
      [1, 4, 10],
      [7, 3, 10],
      [8, 10, 10],
      [14, 9, 10],
      [20, 8, 10],
      [26, 7, 10],
    ]);
  });

  test('what one lost unused while another went on was not used', () => {
    const lost = bucket('lost', [0, 4], [6, 3]);
    const other = bucket('other', [0, 10], [6, 10], [12, 9], [18, 9], [24, 9]);
    const left = readings(lost, other).map(([, remaining]) => remaining);
    expect(left).toEqual([11, 10, 9, 9, 9]);
  });

  test('is nothing where nothing was told', () => {
    expect(pastReadings([])).toEqual([]);
    expect(pastReadings(rollUp([aSample({ remaining: null })]).hours)).toEqual([]);
  });

  test('of a quarter of a year is put together whole', () => {
    const samples = ['a', 'b'].map((id) =>
      Array.from({ length: 120 * 96 }, (_, index) =>
        aSample({ bucketId: id, at: NOW + index * 15 * MINUTE, remaining: 10 * GB - index * MB }),
      ),
    );
    const hours = samples.flatMap((each) => rollUp(each).hours);
    expect(pastReadings(hours)).toHaveLength(120 * 24);
  });
});

describe('sums', () => {
  const aDay = (date: string, used: number, parts: Partial<DayRow> = {}): DayRow => ({
    lineKey: 'nippon/tokyo',
    bucketId: 'data',
    counts: true,
    date,
    used: used * GB,
    added: 0,
    left: 5 * GB,
    total: 10 * GB,
    country: null,
    ...parts,
  });

  test('by month and by country leave out what does not count, and never fall below zero', () => {
    const days = [
      aDay('2026-12-01', 2, { country: 'JP' }),
      aDay('2026-11-30', 1),
      aDay('2026-11-29', -3),
      aDay('2026-12-02', 3, { country: 'KR' }),
      aDay('2026-12-02', 9, { counts: false }),
    ];
    expect(sumUse(days, 'month')).toEqual([
      { of: '2026-11', used: 0, days: 2 },
      { of: '2026-12', used: 5 * GB, days: 2 },
    ]);
    expect(sumUse(days, 'country').map(({ of }) => of)).toEqual(['KR', 'JP', null]);
  });

  test('a cycle goes from refill to refill; a small top-up begins none', () => {
    const days = [
      aDay('2026-11-01', 1),
      aDay('2026-11-02', 1, { added: 0.5 * GB }),
      aDay('2026-11-05', 2, { added: 9 * GB, left: 8 * GB }),
      aDay('2026-11-09', 3, { left: null }),
      aDay('2026-12-05', 1, { added: 9 * GB }),
    ];
    expect(cyclesOf(days).map(({ from, to, whole, used }) => [from, to, whole, used / GB])).toEqual(
      [
        ['2026-11-01', '2026-11-02', false, 2],
        ['2026-11-05', '2026-11-09', true, 5],
        ['2026-12-05', null, true, 1],
      ],
    );
    expect(cyclesOf(days)[1]).toMatchObject({ left: 8 * GB, added: 9 * GB });
  });
});

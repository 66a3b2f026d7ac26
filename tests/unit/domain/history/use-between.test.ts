import { describe, expect, test } from 'vitest';
import { rollUp } from '../../../../utils/domain/history/roll-up';
import { useBetween } from '../../../../utils/domain/history/use-between';
import type { Sample } from '../../../../utils/domain/sample';
import { DAY, MINUTE } from '../../../../utils/domain/time';
import { GB, MB, NOW } from '../../../support/builders';
import { aSample } from '../../../support/fake-rows';

const left = (remaining: number, parts: Partial<Sample> = {}): Sample =>
  aSample({ remaining: remaining * GB, ...parts });
const counted = (used: number, parts: Partial<Sample> = {}): Sample =>
  aSample({ remaining: null, used: used * GB, ...parts });
const later = { endsAt: NOW + 50 * DAY };

describe('between two samples', () => {
  test.each<[what: string, before: Sample, after: Sample, used: number, added: number]>([
    ['what is missing was used', left(6), left(4), 2, 0],
    ['the same is nothing', left(6), left(6), 0, 0],
    ['a top-up is no loss of use', left(6), left(8, { total: 13 * GB }), 1, 3],
    ['a top-up may be used up at once', left(1), left(0, { total: 12 * GB }), 3, 2],
    ['filled up, what is missing was used since', left(1), left(9.5), 0.5, 9],
    ['filled up by far less than the whole, nothing is known', left(1), left(3), 0, 2],
    ['a smaller rise is a correction', left(6), left(6.5), -0.5, 0],
    ['with a later end it is none, where it fills up', left(9.5), left(9.9, later), 0.1, 0.5],
    ['with a later end it is one, where it does not', left(5), left(5.5, later), -0.5, 0],
    [
      'a smaller whole with no more in it lost the rest',
      left(13, { total: 20 * GB }),
      left(10),
      0,
      0,
    ],
    ['what doubles was filled up', left(2, { total: null }), left(4, { total: null }), 0, 2],
    ['what does not was corrected', left(2, { total: null }), left(3, { total: null }), -1, 0],
    ['what is counted up was used', counted(1), counted(3), 2, 0],
    ['a counter that starts anew was used by what it shows', counted(7), counted(0.5), 0.5, 7],
    ['a counter that falls a little was corrected', counted(7), counted(6.5), -0.5, 0],
    ['one that says something else says nothing', left(6), counted(8), 0, 0],
    ['overdrawn is used, too', left(0.5), left(-1), 1.5, 0],
  ])('%s', (_, before, after, used, added) => {
    const between = useBetween(
      { ...before, used: before.remaining === null ? before.used : null },
      after,
    );
    expect(between.used / GB).toBeCloseTo(used, 9);
    expect(between.added / GB).toBeCloseTo(added, 9);
  });
});

describe('rows', () => {
  const at = (minutes: number, remaining: number, parts: Partial<Sample> = {}): Sample =>
    left(remaining, { at: NOW + minutes * MINUTE, ...parts });

  test('use is spread evenly over the hours in which it may have been', () => {
    const { hours } = rollUp([at(30, 6), at(150, 4)]);
    expect(hours).toMatchObject([{ day: NOW / DAY - 0.125, counts: true }]);
    expect(hours[0]?.used.slice(2, 7)).toEqual([0, 500 * MB, GB, 500 * MB, 0]);
    expect(hours[0]?.left.slice(2, 7)).toEqual([null, 6 * GB, null, 4 * GB, null]);
  });

  test('a day is the user’s own, by the zone in which it was told', () => {
    const night = { at: Date.UTC(2026, 10, 20, 14, 0), remaining: 6 * GB };
    const morning = { at: Date.UTC(2026, 10, 20, 18, 0), remaining: 2 * GB };
    const inTokyo = rollUp([aSample(night), aSample(morning)]);
    expect(inTokyo.days.map(({ date, used, left }) => [date, used, left])).toEqual([
      ['2026-11-20', GB, 6 * GB],
      ['2026-11-21', 3 * GB, 2 * GB],
    ]);
    const landed = rollUp([aSample(night), aSample({ ...morning, offset: 0 })]);
    expect(landed.days.map(({ date, used, left }) => [date, used, left])).toEqual([
      ['2026-11-20', 4 * GB, 2 * GB],
    ]);
  });

  test('a day in two countries has a row for each, and one that says what was left', () => {
    const { days } = rollUp([at(0, 6), at(60, 5), at(120, 3, { country: 'KR' })]);
    expect(days.map(({ country, used, left }) => [country, used, left])).toEqual([
      ['JP', GB, null],
      ['KR', 2 * GB, 3 * GB],
    ]);
  });

  test('a counter that jumps and is back is no use, and none was taken back', () => {
    const { hours, days } = rollUp([at(0, 6), at(15, 1), at(30, 6), at(45, 5.9)]);
    expect(days).toMatchObject([{ used: 100 * MB, added: 0, left: 5.9 * GB }]);
    expect(hours[0]?.used.every((bytes) => bytes >= 0)).toBe(true);
  });

  test('one that stays where it jumped to, or for longer than three hours, is believed', () => {
    expect(rollUp([at(0, 6), at(15, 1), at(200, 6)]).days).toMatchObject([{ added: 9 * GB }]);
    expect(rollUp([at(0, 6), at(15, 1), at(30, 0.9)]).days).toMatchObject([{ used: 5.1 * GB }]);
  });

  test('what takes a bucket out of the main data, or into it, is kept apart', () => {
    const samples = [at(0, 6), at(60, 5), at(120, 4, { counts: false }), at(180, 1)];
    const { days } = rollUp(samples);
    expect(days.map(({ counts, used }) => [counts, used])).toEqual([
      [true, 4 * GB],
      [false, GB],
    ]);
  });

  test('a night asleep leaves use in the hours between, and days without a word', () => {
    const { days } = rollUp([at(0, 6), at(3 * 24 * 60, 3)]);
    expect(days.map(({ left }) => left === null)).toEqual([false, true, true, false]);
    expect(days.reduce((sum, { used }) => sum + used, 0)).toBe(3 * GB);
    expect(rollUp([at(0, 6), at(3 * 24 * 60, 6)]).days).toHaveLength(2);
  });
});

test('a year of 15 minutes is rolled up whole', () => {
  const year = Array.from({ length: 35_040 }, (_, index) =>
    aSample({ at: NOW + index * 15 * MINUTE, remaining: 10 * GB - (index % 2_880) * 3 * MB }),
  );
  const { hours } = rollUp(year);
  expect(hours).toHaveLength((35_040 * 15 * MINUTE) / DAY + 1);
});

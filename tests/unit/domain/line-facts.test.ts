import { describe, expect, it } from 'vitest';
import {
  daysLeft,
  expiryLevels,
  isDailyCap,
  mainBucket,
  shareLeft,
  timeShareLeft,
} from '../../../utils/domain/line-facts';
import { defaultSettings } from '../../../utils/domain/settings';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { aBucket, aDailyCap, aReading, GB, NOW, percentLeft } from '../../support/builders';

describe('the share that is left', () => {
  it.each<[string, Parameters<typeof aBucket>[0], number | null]>([
    ['is known from both', {}, 0.6],
    ['is none of nothing', { remaining: 0 }, 0],
    ['is never more than the whole', { remaining: 11 * GB }, 1],
    ['is unknown without a whole', { total: null }, null],
    ['is unknown without a remainder', { remaining: null }, null],
    ['is unknown of a whole of nothing', { total: 0, remaining: 0 }, null],
    ['is not counted where there is no limit', { unlimited: true }, null],
  ])('%s', (_, parts, share) => {
    expect(shareLeft(aBucket(parts))).toBe(share);
  });
});

describe('the time that is left', () => {
  it.each<[number | null, number | null, number | null]>([
    [NOW - DAY, NOW + 3 * DAY, 0.75],
    [NOW + DAY, NOW + 2 * DAY, 1],
    [NOW - 2 * DAY, NOW - DAY, 0],
    [null, NOW, null],
    [NOW, null, null],
    [NOW, NOW, null],
  ])('from %s to %s is %s', (startsAt, expiresAt, share) => {
    expect(timeShareLeft({ startsAt, expiresAt }, NOW)).toBe(share);
  });

  it.each([
    [-1, 0],
    [0, 0],
    [1, 1],
    [DAY, 1],
    [DAY + MINUTE, 1],
    [DAY + MINUTE + 1, 2],
    [30 * DAY + MINUTE, 30],
    [9.5 * DAY, 10],
  ])('%d ms are %d days', (ms, days) => {
    expect(daysLeft(NOW + ms, NOW)).toBe(days);
  });
});

describe('the main bucket', () => {
  const main = (...buckets: ReturnType<typeof aBucket>[]) => mainBucket(aReading({ buckets }))?.id;
  const small = aBucket({ id: 'small', remaining: GB, total: GB });

  it.each([
    ['the largest', [small, aBucket()], 'data'],
    ['the largest that holds something', [small, percentLeft(0)], 'small'],
    ['one without a limit', [aBucket(), aBucket({ id: 'all', unlimited: true })], 'all'],
    ['the plan, not today’s cap', [aDailyCap({ total: 99 * GB }), aBucket()], 'data'],
    ['today’s cap where there is nothing else', [aDailyCap()], 'daily'],
    ['one that runs, not one that ended', [aBucket({ state: 'expired' }), small], 'small'],
    ['none among calls', [aBucket({ kind: 'voice' })], undefined],
    ['none of none', [], undefined],
  ])('is %s', (_, buckets, id) => {
    expect(main(...buckets)).toBe(id);
  });
});

it.each([
  ['a month', 30, [7, 3, 1]],
  ['a week', 7, [3, 1]],
  ['a day', 1, []],
])('%s is warned of before %j days', (_, days, levels) => {
  const period = { startsAt: NOW, expiresAt: NOW + days * DAY };
  expect(expiryLevels(period, defaultSettings)).toEqual(levels);
  expect(expiryLevels({ ...period, startsAt: null }, defaultSettings)).toEqual([7, 3, 1]);
});

it.each([
  ['a day, within a month', NOW, NOW + DAY, NOW + 30 * DAY, true],
  ['a day and a half', NOW, NOW + 36 * HOUR, NOW + 30 * DAY, true],
  ['more', NOW, NOW + 36 * HOUR + 1, NOW + 30 * DAY, false],
  ['a day, the last of the line', NOW, NOW + DAY, NOW + DAY, false],
  ['a day pass that ends minutes before its line', NOW, NOW + DAY, NOW + DAY + HOUR, false],
  ['a day of a line without an end', NOW, NOW + DAY, null, false],
  ['an unknown start', null, NOW + HOUR, NOW + 30 * DAY, false],
  ['an unknown end', NOW, null, NOW + 30 * DAY, false],
])('%s: is it a daily cap?', (_, startsAt, bucketEnds, expiresAt, capped) => {
  const bucket = aBucket({ startsAt, expiresAt: bucketEnds });
  expect(isDailyCap(bucket, { expiresAt })).toBe(capped);
});

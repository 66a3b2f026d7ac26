import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../../utils/domain/time';
import { pointsOfDays, pointsOfHours } from '../../../../utils/view/dashboard/points-of-rows';
import { GB, NOW } from '../../../support/builders';
import { aDay, hoursOf } from './history-samples';

const lefts = (points: { left: number }[]) => points.map(({ left }) => left / GB);

describe('points of hours', () => {
  it('stand in the middle of their hour, on the provider’s clock', () => {
    const [point] = pointsOfHours(hoursOf([[3, 7 * GB]]));
    expect(point).toEqual({
      at: NOW - 3 * HOUR + HOUR / 2,
      left: 7 * GB,
      total: 10 * GB,
    });
  });

  it('sum the buckets that count, each as it was last told', () => {
    const rows = [
      ...hoursOf([
        [9, 5 * GB],
        [7, 4 * GB],
      ]),
      ...hoursOf([[8, 2 * GB]], { bucketId: 'booster' }),
      ...hoursOf([[8, 9 * GB]], { bucketId: 'roaming', counts: false }),
    ];
    expect(lefts(pointsOfHours(rows))).toEqual([5, 7, 6]);
  });

  it('leave out a bucket of which nothing was said for two beats', () => {
    const rows = [
      ...hoursOf([[30, 1 * GB]], { bucketId: 'booster' }),
      ...hoursOf([
        [30, 5 * GB],
        [20, 4 * GB],
        [10, 3 * GB],
      ]),
    ];
    expect(lefts(pointsOfHours(rows))).toEqual([6, 5, 3]);
  });
});

it('points of days stand at the end of the user’s day, in order', () => {
  const points = pointsOfDays([
    aDay('2026-11-19', { left: 3 * GB }),
    aDay('2026-11-18', { left: 4 * GB }),
    aDay('2026-11-18', { left: 1 * GB, bucketId: 'booster', total: null }),
    aDay('2026-11-17'),
  ]);
  expect(points).toEqual([
    { at: new Date(2026, 10, 19).getTime(), left: 5 * GB, total: null },
    { at: new Date(2026, 10, 20).getTime(), left: 3 * GB, total: 10 * GB },
  ]);
});

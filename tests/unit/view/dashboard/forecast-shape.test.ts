import { describe, expect, it } from 'vitest';
import { DAY } from '../../../../utils/domain/time';
import { forecastShape, withoutData } from '../../../../utils/view/dashboard/forecast-shape';
import { GB, NOW } from '../../../support/builders';
import { chinese, english } from './history-samples';

const end = NOW + 20 * DAY;
const ahead = {
  from: NOW,
  leftBytes: 6 * GB,
  p10: NOW + 8 * DAY,
  p50: NOW + 10 * DAY,
  p90: NOW + 12 * DAY,
  perDay: 0.6 * GB,
  end,
};
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

/** So much of each day's own, in one, five and nine of ten futures. */
const daysBy = (p10: number, p50: number, p90: number) =>
  Array.from({ length: 20 }, (_, day) => {
    const after = (used: number): number => Math.max(0, 6 - used * (day + 1)) * GB;
    return {
      used: { p10: p90 * GB, p50: p50 * GB, p90: p10 * GB },
      left: { p10: after(p10), p50: after(p50), p90: after(p90) },
    };
  });

describe('the band', () => {
  it('goes day by day to where it runs out in one, five and nine of ten futures', () => {
    const shape = forecastShape(ahead, daysBy(0.75, 0.6, 0.5), end);
    expect(shape?.middle).toHaveLength(11);
    expect(shape?.middle[5]).toEqual([NOW + 5 * DAY, 3 * GB]);
    expect(shape?.middle.at(-1)).toEqual([NOW + 10 * DAY, 0]);
    expect(shape?.high.at(-1)).toEqual([NOW + 12 * DAY, 0]);
    // Along the ground, so that what is between them is the whole band.
    expect(shape?.low.slice(-2)).toEqual([
      [NOW + 8 * DAY, 0],
      [NOW + 12 * DAY, 0],
    ]);
  });

  it('is as wide where it lasts: more may be left than in the middle, or less', () => {
    const lasts = { ...ahead, p10: null, p50: null, p90: null };
    const shape = forecastShape(lasts, daysBy(0.2, 0.1, 0.05), end);
    expect(shape?.low.at(-1)?.[1]).toBeCloseTo(2 * GB);
    expect(shape?.middle.at(-1)?.[1]).toBeCloseTo(4 * GB);
    expect(shape?.high.at(-1)?.[1]).toBeCloseTo(5 * GB);
  });

  it('ends within a day where the plan does', () => {
    const soon = { ...ahead, p10: null, p50: null, p90: null, end: NOW + 1.5 * DAY };
    const shape = forecastShape(soon, daysBy(1, 0.6, 0.4), end);
    expect(shape?.middle.at(-1)).toEqual([NOW + 1.5 * DAY, 6 * GB - 0.9 * GB]);
  });

  it('is not drawn beyond the end, nor where nothing is left, nor before the past was read', () => {
    const days = daysBy(0.75, 0.6, 0.5);
    expect(forecastShape({ ...ahead, end: NOW - DAY }, days, end)).toBeNull();
    expect(forecastShape({ ...ahead, leftBytes: 0 }, days, end)).toBeNull();
    expect(forecastShape(ahead, [], end)).toBeNull();
  });
});

describe('days without data', () => {
  it.each([
    [ahead, '8–12 days without data', '8–12 天没有流量', NOW + 10 * DAY],
    [{ ...ahead, p90: null }, 'up to 12 days without data', '最多 12 天没有流量', NOW + 10 * DAY],
    [{ ...ahead, leftBytes: 0, p10: NOW, p90: NOW }, '20 days without data', '20 天没有流量', NOW],
  ])('%#', (expected, inEnglish, inChinese, from) => {
    expect(plain(withoutData(expected, english)?.label)).toBe(inEnglish);
    expect(plain(withoutData(expected, chinese)?.label)).toBe(inChinese);
    expect(withoutData(expected, english)).toMatchObject({ from, to: end });
  });

  it('are none where it lasts, where no end is told, and on the last day', () => {
    expect(withoutData({ ...ahead, p10: null, p50: null, p90: null }, english)).toBeNull();
    expect(withoutData({ ...ahead, end: null }, english)).toBeNull();
    expect(withoutData({ ...ahead, p10: end - DAY / 4 }, english)).toBeNull();
  });
});

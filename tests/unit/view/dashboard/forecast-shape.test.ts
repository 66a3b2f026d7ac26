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

describe('the band', () => {
  it('goes to where it runs out in one, five and nine of ten futures', () => {
    expect(forecastShape(ahead, end)).toEqual({
      low: [
        [NOW, 6 * GB],
        [NOW + 8 * DAY, 0],
      ],
      middle: [
        [NOW, 6 * GB],
        [NOW + 10 * DAY, 0],
      ],
      high: [
        [NOW, 6 * GB],
        [NOW + 12 * DAY, 0],
      ],
    });
  });

  it('ends with what the usual pace leaves where it lasts', () => {
    const lasts = { ...ahead, p10: null, p50: null, p90: null, perDay: 0.1 * GB };
    expect(forecastShape(lasts, end)?.middle[1]).toEqual([end, 4 * GB]);
  });

  it('is not drawn beyond the end, nor where nothing is left', () => {
    expect(forecastShape({ ...ahead, end: NOW - DAY }, end)).toBeNull();
    expect(forecastShape({ ...ahead, leftBytes: 0 }, end)).toBeNull();
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

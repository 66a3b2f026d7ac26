import { describe, expect, it } from 'vitest';
import { daysAhead } from '../../../../utils/domain/forecast/days-ahead';
import type { ForecastCase } from '../../../../utils/domain/forecast/forecast-case';
import { forecastRunOut } from '../../../../utils/domain/forecast/forecast-run-out';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { GB, MB, NOW } from '../../../support/builders';

/** Three weeks by the hour, with other days in weekends; 8 GB left for 25 days. */
function seen(weekend = 1): ForecastCase {
  const readings = [{ at: NOW, remainingBytes: 8 * GB, totalBytes: 60 * GB }];
  let left = 8 * GB;
  for (let back = 1; back <= 21 * 24; back += 1) {
    const day = new Date(NOW - back * HOUR).getUTCDay();
    left += Math.round(((day % 6 === 0 ? weekend : 1) * 500 * MB) / 24);
    readings.unshift({ at: NOW - back * HOUR, remainingBytes: left, totalBytes: 60 * GB });
  }
  return { readings, now: NOW, remainingBytes: 8 * GB, expiresAt: NOW + 25 * DAY };
}

describe('the days ahead', () => {
  it('come to nothing on the days on which it runs out', () => {
    const input = seen();
    const days = daysAhead(input, 92);
    const { p10, p50 } = forecastRunOut(input);
    for (const [share, runOut] of [
      ['p10', p10],
      ['p50', p50],
    ] as const) {
      const empty = days.findIndex(({ left }) => left[share] === 0);
      expect(empty).toBe(Math.floor(((runOut ?? 0) - NOW) / DAY));
    }
  });

  it('hold less and less, in a range that widens, and no more than is left now', () => {
    const days = daysAhead(seen(), 10);
    expect(days).toHaveLength(10);
    let before = { p10: 8 * GB, p50: 8 * GB, p90: 8 * GB };
    for (const { left } of days) {
      expect(left.p10).toBeLessThanOrEqual(before.p10);
      expect(left.p50).toBeLessThanOrEqual(before.p50);
      expect(left.p90).toBeLessThanOrEqual(before.p90);
      expect(left.p90 - left.p10).toBeGreaterThan(0);
      before = left;
    }
  });

  it('are other ones in weekends for who uses more there', () => {
    const days = daysAhead(seen(3), 14);
    const isFree = (day: number): boolean =>
      [0, 6].includes(new Date(NOW + day * DAY + DAY / 2).getUTCDay());
    const mean = (free: boolean): number => {
      const those = days.filter((_, day) => isFree(day) === free);
      return those.reduce((sum, { used }) => sum + used.p50, 0) / those.length;
    };
    expect(mean(true) / mean(false)).toBeGreaterThan(1.5);
  });

  it('are none where nothing is left, or it has ended, and no more than there are', () => {
    expect(daysAhead({ ...seen(), remainingBytes: 0 }, 9)).toEqual([]);
    expect(daysAhead({ ...seen(), expiresAt: NOW }, 9)).toEqual([]);
    expect(daysAhead({ ...seen(), expiresAt: NOW + 2.5 * DAY }, 9)).toHaveLength(3);
  });
});

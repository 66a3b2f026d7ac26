import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { ForecastCase } from '../../../../utils/domain/forecast/forecast-case';
import { forecastRunOut } from '../../../../utils/domain/forecast/forecast-run-out';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { GB, MB, NOW } from '../../../support/builders';

/** Looked at each hour for so many days, with use by the hour of the past, latest first. */
function usedBy(days: number, hourly: (back: number, left: number) => number, left = 5 * GB) {
  const readings = [{ at: NOW, remainingBytes: left, totalBytes: 30 * GB }];
  let before = left;
  for (let back = 1; back <= days * 24; back += 1) {
    before += Math.round(hourly(back, before));
    readings.unshift({ at: NOW - back * HOUR, remainingBytes: before, totalBytes: 30 * GB });
  }
  const input: ForecastCase = {
    readings,
    now: NOW,
    remainingBytes: left,
    expiresAt: NOW + 25 * DAY,
  };
  return input;
}

const daysUntil = (moment: number | null): number =>
  moment === null ? Number.POSITIVE_INFINITY : (moment - NOW) / DAY;

const width = (input: ForecastCase): number => {
  const { p10, p90 } = forecastRunOut(input);
  return daysUntil(p90) / daysUntil(p10);
};

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('when it runs out', () => {
  it('is where an even pace leads', () => {
    const { p10, p50, p90 } = forecastRunOut(usedBy(20, () => (500 * MB) / 24));
    expect(daysUntil(p50)).toBeGreaterThan(8.5);
    expect(daysUntil(p50)).toBeLessThan(11.5);
    expect(daysUntil(p10)).toBeGreaterThan(5);
    expect(daysUntil(p90)).toBeLessThan(20);
  });

  it('is null where it lasts', () => {
    const lasts = { p10: null, p50: null, p90: null };
    expect(forecastRunOut(usedBy(20, () => MB / 24))).toEqual(lasts);
  });

  it('is now where nothing is left, and never after the end', () => {
    const input = { ...usedBy(3, () => 10 * MB), remainingBytes: 0 };
    expect(forecastRunOut(input)).toEqual({ p10: NOW, p50: NOW, p90: NOW });
    const ended = { ...input, expiresAt: NOW };
    expect(forecastRunOut(ended)).toEqual({ p10: null, p50: null, p90: null });
  });

  it('is wider with a day of history than with a month', () => {
    const even = () => GB / 24;
    expect(width(usedBy(1, even))).toBeGreaterThan(width(usedBy(30, even)));
  });

  it('can be told, widely, of somebody who was never seen', () => {
    const { p10, p50 } = forecastRunOut({ ...usedBy(0, () => 0), remainingBytes: 5 * GB });
    expect(p10).not.toBeNull();
    expect(daysUntil(p50)).toBeGreaterThan(daysUntil(p10));
  });

  it('comes later for who holds back as less is left', () => {
    const held = usedBy(20, (_, left) => (left * 0.12) / 24);
    // The same use in the last day, without holding back.
    const even = usedBy(20, () => (5 * GB * 0.12) / 24);
    expect(daysUntil(forecastRunOut(held).p50)).toBeGreaterThan(
      daysUntil(forecastRunOut(even).p50) + 1,
    );
  });

  it('waits for the hours in which this user is awake', () => {
    // The last twelve hours of each day before now were quiet: so are the last twelve of the next.
    const early = usedBy(20, (back) => ((back - 1) % 24 >= 12 ? GB / 12 : 0), GB / 2);
    const late = usedBy(20, (back) => ((back - 1) % 24 < 12 ? GB / 12 : 0), GB / 2);
    expect(daysUntil(forecastRunOut(early).p50)).toBeLessThan(0.45);
    expect(daysUntil(forecastRunOut(late).p50)).toBeGreaterThan(0.55);
  });

  it('goes on beyond what is lived through where there is hardly an end', () => {
    const input = { ...usedBy(20, () => (10 * MB) / 24), expiresAt: NOW + 5000 * DAY };
    expect(daysUntil(forecastRunOut(input).p50)).toBeGreaterThan(250);
    expect(forecastRunOut(input).p90).not.toBeNull();
  });

  it('does not depend on where the clock stands', () => {
    const input = usedBy(10, (back) => (back % 7) * 10 * MB);
    const answers = ['UTC', 'Asia/Tokyo', 'America/St_Johns'].map((name) => {
      process.env.TZ = name;
      return forecastRunOut(input);
    });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('is in order, null last, between now and the end, and the same each time', () => {
    const reading = fc.record({
      at: fc.integer({ min: NOW - 60 * DAY, max: NOW }),
      remainingBytes: fc.integer({ min: 0, max: 20 * GB }),
      totalBytes: fc.integer({ min: 0, max: 20 * GB }),
    });
    const input = fc.record({
      readings: fc
        .array(reading, { maxLength: 60 })
        .map((all) => all.sort((one, other) => one.at - other.at)),
      now: fc.constant(NOW),
      remainingBytes: fc.integer({ min: 0, max: 20 * GB }),
      expiresAt: fc.integer({ min: NOW + 1, max: NOW + 40 * DAY }),
    });
    fc.assert(
      fc.property(input, (one) => {
        const told = forecastRunOut(one);
        const moments = [told.p10, told.p50, told.p90];
        for (const moment of moments) {
          if (moment === null) continue;
          expect(Number.isInteger(moment)).toBe(true);
          expect(moment).toBeGreaterThanOrEqual(NOW);
          expect(moment).toBeLessThan(one.expiresAt);
        }
        const days = moments.map(daysUntil);
        expect(days).toEqual([...days].sort((a, b) => a - b));
        expect(forecastRunOut(one)).toEqual(told);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ForecastCase } from '../../../../utils/domain/forecast/forecast-case';
import { useSpans } from '../../../../utils/domain/forecast/use-spans';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { GB, NOW } from '../../../support/builders';

/** Readings of `[hours before now, bytes left, whole]`, the last of them now. */
function seen(...told: [hours: number, left: number, whole?: number][]): ForecastCase {
  const readings = told.map(([hours, remainingBytes, totalBytes = 10 * GB]) => ({
    at: NOW - hours * HOUR,
    remainingBytes,
    totalBytes,
  }));
  const remainingBytes = readings.at(-1)?.remainingBytes ?? 0;
  return { readings, now: NOW, remainingBytes, expiresAt: NOW + 10 * DAY };
}

const used = (input: ForecastCase): number =>
  useSpans(input).reduce((sum, { bytes }) => sum + bytes, 0);

describe('what the readings tell of use', () => {
  it('is what is less from one to the next', () => {
    expect(useSpans(seen([2, 5 * GB], [1, 4 * GB], [0, 2 * GB]))).toEqual([
      { from: NOW - 2 * HOUR, to: NOW - HOUR, bytes: GB, share: 0.45 },
      { from: NOW - HOUR, to: NOW, bytes: 2 * GB, share: 0.3 },
    ]);
  });

  it('counts through a top-up that makes the whole larger', () => {
    expect(used(seen([2, GB], [1, 5.5 * GB, 15 * GB], [0, 5 * GB, 15 * GB]))).toBe(GB);
  });

  it('counts from a reset on what is missing since', () => {
    expect(used(seen([2, GB], [1, 9 * GB], [0, 8 * GB]))).toBe(2 * GB);
  });

  it('says nothing of a time in which nothing was left', () => {
    expect(useSpans(seen([48, 0], [24, 0], [0, 0]))).toEqual([]);
  });

  it('leaves out a counter that jumps and comes back', () => {
    expect(used(seen([3, 5 * GB], [2, 9 * GB], [1, 5 * GB], [0, 4 * GB]))).toBe(GB);
    expect(used(seen([3, 5 * GB], [2, GB], [1, 5 * GB], [0, 4 * GB]))).toBe(GB);
  });

  it('leaves out what comes late, twice, or from a time to come', () => {
    const late = seen([3, 5 * GB], [1, 4 * GB], [2, 4.5 * GB], [1, 4 * GB], [-1, 0], [0, 3 * GB]);
    expect(used(late)).toBe(2 * GB);
  });

  it('takes what is left now for a reading, unless it is the last one told again', () => {
    const input = { ...seen([5, 5 * GB], [3, 4 * GB]), remainingBytes: 3 * GB };
    expect(used(input)).toBe(2 * GB);
    expect(useSpans({ ...input, remainingBytes: 4 * GB }).at(-1)?.to).toBe(NOW - 3 * HOUR);
  });

  it('is never negative, never endless, and lies in order before now', () => {
    const reading = fc.record({
      at: fc.integer({ min: NOW - 40 * DAY, max: NOW + DAY }),
      remainingBytes: fc.integer({ min: 0, max: 20 * GB }),
      totalBytes: fc.integer({ min: 0, max: 20 * GB }),
    });
    fc.assert(
      fc.property(fc.array(reading), fc.integer({ min: 0, max: 20 * GB }), (readings, left) => {
        const input = { readings, now: NOW, remainingBytes: left, expiresAt: NOW + DAY };
        let end = Number.NEGATIVE_INFINITY;
        for (const { from, to, bytes, share } of useSpans(input)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(bytes).toBeGreaterThanOrEqual(0);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(NOW);
      }),
    );
  });
});

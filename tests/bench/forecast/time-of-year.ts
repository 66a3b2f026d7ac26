import { forecastRunOut } from '../../../utils/domain/forecast/forecast-run-out';
import { DAY, MINUTE } from '../../../utils/domain/time';
import { median } from '../median';
import { seeded } from './random';

const WHOLE = 10e9;

/** Milliseconds for one forecast from a year of readings, one every 15 minutes. */
export function timeOfYear(): number {
  const random = seeded(1);
  const now = Date.UTC(2025, 11, 31, 10);
  const readings = [];
  let left = WHOLE;
  for (let at = now - 365 * DAY; at <= now; at += 15 * MINUTE) {
    left = left < 1e8 ? WHOLE : left - Math.round(4e6 * random.noise(1));
    readings.push({ at, remainingBytes: left, totalBytes: WHOLE });
  }
  const input = { readings, now, remainingBytes: left, expiresAt: now + 30 * DAY };
  const times = Array.from({ length: 31 }, () => {
    const begin = performance.now();
    forecastRunOut(input);
    return performance.now() - begin;
  });
  return median(times);
}

import { describe, expect, it } from 'vitest';
import { nextDayOfMonth, startOfDay } from '../../../utils/providers/local-days';

const iso = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());

describe('a day', () => {
  const days: [number, number, number, string, string | null][] = [
    [2026, 11, 1, 'UTC', '2026-11-01T00:00:00.000Z'],
    [2026, 11, 1, 'Asia/Shanghai', '2026-10-31T16:00:00.000Z'],
    [2026, 11, 1, 'America/New_York', '2026-11-01T04:00:00.000Z'],
    // The clocks went back that night.
    [2026, 11, 2, 'America/New_York', '2026-11-02T05:00:00.000Z'],
    // There midnight is skipped: the day begins at one o'clock.
    [2026, 4, 24, 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
    [2026, 2, 29, 'UTC', null],
    [2028, 2, 29, 'UTC', '2028-02-29T00:00:00.000Z'],
    [2026, 13, 1, 'UTC', null],
  ];
  it.each(days)('%i-%i-%i in %s begins at %s', (year, month, day, zone, begins) => {
    expect(iso(startOfDay({ year, month, day }, zone))).toBe(begins);
  });
});

describe('the next such day of a month', () => {
  const next: [number, string, string, string | null][] = [
    [25, '2026-11-20T03:05:00Z', 'UTC', '2026-11-25T00:00:00.000Z'],
    [1, '2026-11-20T03:05:00Z', 'UTC', '2026-12-01T00:00:00.000Z'],
    [1, '2026-12-20T03:05:00Z', 'UTC', '2027-01-01T00:00:00.000Z'],
    // Today it has been; what today is, the zone says.
    [20, '2026-11-20T00:00:00Z', 'UTC', '2026-12-20T00:00:00.000Z'],
    [21, '2026-11-20T20:00:00Z', 'Asia/Shanghai', '2026-12-20T16:00:00.000Z'],
    [31, '2026-11-20T03:05:00Z', 'UTC', null],
    [31, '2026-12-20T03:05:00Z', 'UTC', '2026-12-31T00:00:00.000Z'],
    [0, '2026-11-20T03:05:00Z', 'UTC', null],
    [32, '2026-11-20T03:05:00Z', 'UTC', null],
    [1.5, '2026-11-20T03:05:00Z', 'UTC', null],
    [Number.NaN, '2026-11-20T03:05:00Z', 'UTC', null],
  ];
  it.each(next)('%d after %s in %s is %s', (day, now, zone, moment) => {
    expect(iso(nextDayOfMonth(day, Date.parse(now), zone))).toBe(moment);
  });

  const hours: [number, string, string, string | null][] = [
    [4, '2026-11-20T03:05:00Z', 'UTC', '2026-11-20T04:00:00.000Z'],
    [3, '2026-11-20T03:05:00Z', 'UTC', '2026-12-20T03:00:00.000Z'],
    [12, '2026-11-20T03:05:00Z', 'Asia/Shanghai', '2026-11-20T04:00:00.000Z'],
    [24, '2026-11-20T03:05:00Z', 'UTC', null],
    [-1, '2026-11-20T03:05:00Z', 'UTC', null],
    [Number.NaN, '2026-11-20T03:05:00Z', 'UTC', null],
  ];
  it.each(hours)('20 at %d after %s in %s is %s', (hour, now, zone, moment) => {
    expect(iso(nextDayOfMonth(20, Date.parse(now), zone, hour))).toBe(moment);
  });
});

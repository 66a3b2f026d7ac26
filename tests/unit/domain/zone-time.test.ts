import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { nextTimeOfDay, startOfDay, toEpoch, wallAt } from '../../../utils/domain/zone-time';

const iso = (moment: number) => new Date(moment).toISOString().replace('.000', '');
const wall = (text: string) => Date.parse(`${text}Z`);
const at = (text: string) => Date.parse(text);

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

describe('what clocks show', () => {
  it.each([
    ['2026-07-01T12:00', 'Europe/Berlin', '2026-07-01T10:00:00Z'],
    ['2026-12-01T12:00', 'Europe/Berlin', '2026-12-01T11:00:00Z'],
    ['2026-07-01T12:00', 'America/New_York', '2026-07-01T16:00:00Z'],
    ['2026-12-01T00:15', 'Asia/Kathmandu', '2026-11-30T18:30:00Z'],
    // A skipped hour: as far behind the change as it lies in the gap.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00Z'],
    // A doubled hour: the first of the two.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
    ['2026-12-01T12:00', 'Nowhere/None', '2026-12-01T12:00:00Z'],
  ])('%s in %s is %s', (text, zone, moment) => {
    expect(iso(toEpoch(wall(text), zone))).toBe(moment);
  });

  it('comes back as it was, wherever it is shown at all', () => {
    const moments = fc.integer({ min: at('2020-01-01'), max: at('2035-01-01') });
    fc.assert(
      fc.property(moments, fc.constantFrom(...ZONES), (moment, zone) => {
        const shown = wallAt(moment, zone);
        expect(wallAt(toEpoch(shown, zone), zone)).toBe(shown);
      }),
    );
  });
});

describe('a day', () => {
  it.each([
    ['2026-06-01T23:59:59Z', 'UTC', '2026-06-01T00:00:00Z'],
    ['2026-06-01T23:00:00Z', 'Europe/Berlin', '2026-06-01T22:00:00Z'],
    ['2026-03-29T20:00:00Z', 'Europe/Berlin', '2026-03-28T23:00:00Z'],
    ['2026-11-01T23:00:00Z', 'America/New_York', '2026-11-01T04:00:00Z'],
    // Midnight is skipped: it begins at one o'clock.
    ['2026-04-24T12:00:00Z', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
    ['1969-07-20T20:00:00Z', 'UTC', '1969-07-20T00:00:00Z'],
  ])('at %s in %s began at %s', (moment, zone, began) => {
    expect(iso(startOfDay(at(moment), zone))).toBe(began);
  });
});

describe('the next time of a day', () => {
  it.each<[string, number, string, string, string]>([
    ['today', 9 * 60, '2026-06-01T06:00:00Z', 'Europe/Berlin', '2026-06-01T07:00:00Z'],
    ['not now', 9 * 60, '2026-06-01T07:00:00Z', 'Europe/Berlin', '2026-06-02T07:00:00Z'],
    ['over a short night', 420, '2026-03-28T22:00:00Z', 'Europe/Berlin', '2026-03-29T05:00:00Z'],
    ['over a long night', 420, '2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25T06:00:00Z'],
    ['in a skipped hour', 150, '2026-03-08T06:40:00Z', 'America/New_York', '2026-03-08T07:30:00Z'],
    ['twice: first', 90, '2026-11-01T05:10:00Z', 'America/New_York', '2026-11-01T05:30:00Z'],
    ['twice: second', 90, '2026-11-01T05:40:00Z', 'America/New_York', '2026-11-01T06:30:00Z'],
    ['twice: over', 90, '2026-11-01T06:30:00Z', 'America/New_York', '2026-11-02T06:30:00Z'],
  ])('%s', (_, minutes, moment, zone, next) => {
    expect(iso(nextTimeOfDay(minutes, at(moment), zone))).toBe(next);
  });

  it('lies ahead, within a day and its change of clocks, and shows that time', () => {
    const moments = fc.integer({ min: at('2024-01-01'), max: at('2030-01-01') });
    fc.assert(
      fc.property(moments, fc.nat(1439), fc.constantFrom(...ZONES), (moment, minutes, zone) => {
        const next = nextTimeOfDay(minutes, moment, zone);
        expect(next).toBeGreaterThan(moment);
        expect(next - moment).toBeLessThanOrEqual(DAY + 2 * HOUR);
        const shown = (((wallAt(next, zone) % DAY) + DAY) % DAY) / MINUTE;
        // A skipped time is shown an hour later.
        expect([0, 30, 60]).toContain((shown - minutes + 1440) % 1440);
      }),
    );
  });
});

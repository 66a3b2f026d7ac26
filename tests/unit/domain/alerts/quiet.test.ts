import { describe, expect, it } from 'vitest';
import { quietUntil } from '../../../../utils/domain/alerts/quiet';

const at = (text: string) => Date.parse(text);
const night = { on: true, from: 22 * 60, to: 7 * 60, urgent: true };
const iso = (moment: number | null) =>
  moment === null ? null : new Date(moment).toISOString().slice(0, 16);

describe('quiet hours', () => {
  it.each<[string, Partial<typeof night>, string, string, string | null]>([
    ['hold from their first minute', {}, '2026-06-01T22:00Z', 'UTC', '2026-06-02T07:00'],
    ['not before it', {}, '2026-06-01T21:59:59Z', 'UTC', null],
    ['after midnight', {}, '2026-06-02T03:00Z', 'UTC', '2026-06-02T07:00'],
    ['to their last second', {}, '2026-06-02T06:59:59Z', 'UTC', '2026-06-02T07:00'],
    ['and no longer', {}, '2026-06-02T07:00Z', 'UTC', null],
    ['by day', { from: 540, to: 1020 }, '2026-06-01T12:00Z', 'UTC', '2026-06-01T17:00'],
    ['and not around it', { from: 540, to: 1020 }, '2026-06-01T17:00Z', 'UTC', null],
    ['to midnight', { to: 0 }, '2026-06-01T23:00Z', 'UTC', '2026-06-02T00:00'],
    ['from midnight', { from: 0 }, '2026-06-01T00:00Z', 'UTC', '2026-06-01T07:00'],
    ['never when they are off', { on: false }, '2026-06-01T23:00Z', 'UTC', null],
    ['never when they begin as they end', { from: 420 }, '2026-06-01T07:00Z', 'UTC', null],
    ['by the user’s clock', {}, '2026-06-01T14:00Z', 'Asia/Tokyo', '2026-06-01T22:00'],
    ['where the user is', {}, '2026-06-01T14:00Z', 'Europe/Berlin', null],
  ])('%s', (_, parts, moment, zone, until) => {
    expect(iso(quietUntil({ ...night, ...parts }, at(moment), zone))).toBe(until);
  });
});

describe('in the night in which the clocks change', () => {
  it.each<[string, string, string, string]>([
    ['one is shorter', '2026-03-28T22:00Z', 'Europe/Berlin', '2026-03-29T05:00'],
    ['one is longer', '2026-10-24T21:00Z', 'Europe/Berlin', '2026-10-25T06:00'],
    ['in America, too', '2026-03-08T04:00Z', 'America/New_York', '2026-03-08T11:00'],
    ['and in autumn', '2026-11-01T03:00Z', 'America/New_York', '2026-11-01T12:00'],
  ])('%s', (_, moment, zone, until) => {
    expect(iso(quietUntil(night, at(moment), zone))).toBe(until);
  });

  it('they end in a skipped hour as soon as it is over', () => {
    const short = { ...night, to: 150 };
    const skipped = quietUntil(short, at('2026-03-08T06:40Z'), 'America/New_York');
    expect(iso(skipped)).toBe('2026-03-08T07:30');
  });

  it('they end the second time that the clocks show it', () => {
    const short = { ...night, to: 90 };
    const again = quietUntil(short, at('2026-11-01T06:10Z'), 'America/New_York');
    expect(iso(again)).toBe('2026-11-01T06:30');
  });
});

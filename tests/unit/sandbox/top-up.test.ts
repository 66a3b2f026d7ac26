import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../../sandbox/world/create-world';
import { left } from '../../../sandbox/world/line';
import { topUp } from '../../../sandbox/world/top-up';
import { DAY, GB } from '../../../sandbox/world/units';
import { endOf } from '../../../sandbox/world/validity';
import { lineOf, offeringOf } from '../../../sandbox/world/world';
import { NOW } from './test-sandbox';

const world = createWorld(1, NOW, false);
const toppedUp = (line: string, offering: string, at = NOW) =>
  topUp(lineOf(world, { line }), offeringOf(world, { offering }), at);

describe('an offering in effect', () => {
  it('that restarts keeps what is left and counts its days from now', () => {
    expect(toppedUp('line-jp', 'jp-week-3gb')).toMatchObject({
      offering: 'jp-week-3gb',
      validUntil: NOW + 7 * DAY,
      meters: { data: { total: 11.2 * GB, used: 0 }, voice: { total: 3600, used: 720 } },
    });
  });

  it('that extends adds its days to the end', () => {
    expect(toppedUp('line-4g', 'card-month-60gb')).toMatchObject({
      validUntil: Date.UTC(2027, 0, 10, 3),
      meters: { data: { total: 120 * GB, used: 14.6 * GB } },
    });
  });

  it('that adds leaves the end and the plan alone', () => {
    expect(toppedUp('line-4g', 'card-booster-5gb')).toMatchObject({
      offering: 'card-month-60gb',
      validUntil: NOW + 20 * DAY,
      meters: { data: { total: 60 * GB }, booster: { total: 10 * GB, used: 1.25 * GB } },
    });
  });

  it('by the calendar ends at a midnight of its country, the day of the purchase being the first', () => {
    expect(toppedUp('line-jp', 'jp-calendar-3days')).toMatchObject({
      // Midnight of 23 November in Tokyo, bought at noon of the 20th.
      validUntil: Date.UTC(2026, 10, 22, 15),
    });
  });

  it('starts an expired line afresh', () => {
    expect(toppedUp('line-kr', 'kr-month-10gb')).toMatchObject({
      startedAt: NOW,
      validUntil: NOW + 30 * DAY,
      meters: { data: { total: 10 * GB, used: 0 } },
    });
  });

  it('never takes data away', () => {
    const japanese = world.offerings.filter(({ category }) => category === 'travel-jp');
    fc.assert(
      fc.property(
        fc.constantFrom(...japanese),
        fc.integer({ min: 0, max: 10 * GB }),
        fc.integer({ min: 0, max: 25 * DAY }),
        (offering, used, later) => {
          const line = lineOf(world, { line: 'line-jp' });
          const before = { ...line, meters: { data: { total: 10 * GB, used } } };
          const { data, booster } = topUp(before, offering, NOW + later).meters;
          const after = (data ? left(data) : 0) + (booster ? left(booster) : 0);
          const more = offering.data === 'unlimited' ? Infinity : Number(offering.data);
          expect(after).toBe(10 * GB - used + more);
        },
      ),
    );
  });
});

it.each([
  ['2027-01-31T12:00:00Z', 'month', '2027-02-28T12:00:00Z'],
  ['2027-12-15T00:00:00Z', 'month', '2028-01-15T00:00:00Z'],
  ['2028-02-29T00:00:00Z', 'year', '2029-02-28T00:00:00Z'],
  ['2027-02-27T00:00:00Z', 'day', '2027-02-28T00:00:00Z'],
] as const)('%s and a %s is %s', (from, unit, to) => {
  expect(endOf(Date.parse(from), { count: 1, unit })).toBe(Date.parse(to));
});

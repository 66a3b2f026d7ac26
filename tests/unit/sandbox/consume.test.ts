import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../sandbox/world/advance';
import { consumeData } from '../../../sandbox/world/consume';
import { createWorld } from '../../../sandbox/world/create-world';
import { left } from '../../../sandbox/world/line';
import { DAY, GB, HOUR, MB } from '../../../sandbox/world/units';
import { lineOf, offeringOf } from '../../../sandbox/world/world';
import { NOW } from './test-sandbox';

const world = createWorld(1, NOW, false);
const consumed = (id: string, bytes: number) => {
  const line = lineOf(world, { line: id });
  return consumeData(line, offeringOf(world, line), bytes, NOW);
};

describe('data used', () => {
  it('comes off the plan up to the daily cap, then off the booster', () => {
    expect(consumed('line-4g', 3 * GB)).toMatchObject({
      meters: { data: { used: 16 * GB }, booster: { used: 2.85 * GB } },
      today: { used: 2 * GB },
    });
  });

  it('goes on past a fair-use limit', () => {
    expect(consumed('line-hk', 5 * GB)).toMatchObject({
      meters: { data: { total: 'unlimited', used: 9.2 * GB } },
      today: { used: 6.1 * GB },
    });
  });

  it('is never more than there was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 * GB }), (bytes) => {
        const { data } = consumed('line-jp', bytes).meters;
        expect(data && left(data)).toBe(Math.max(0, 8200 * MB - bytes));
      }),
    );
  });
});

describe('usage that flows', () => {
  const flowing = createWorld(7, NOW, true);
  const usedBy = (at: number, start = flowing) =>
    lineOf(advance(start, at), { line: 'line-jp' }).meters.data?.used ?? 0;

  it('is the same however often one looks', () => {
    const hourly = [1, 2, 3, 4, 5].reduce(
      (then, hour) => advance(then, NOW + hour * HOUR),
      flowing,
    );
    expect(hourly).toEqual(advance(flowing, NOW + 5 * HOUR));
  });

  it('is more in the evening than at night', () => {
    const evening = usedBy(NOW + 9 * HOUR) - usedBy(NOW + 7 * HOUR);
    const night = usedBy(NOW + 17 * HOUR) - usedBy(NOW + 15 * HOUR);
    expect(evening).toBeGreaterThan(5 * night);
  });

  it('depends on the seed', () => {
    expect(usedBy(NOW + HOUR)).not.toBe(usedBy(NOW + HOUR, createWorld(8, NOW, true)));
  });

  it('stands still for lines that cannot use data', () => {
    const later = advance(flowing, NOW + DAY);
    for (const line of ['line-kr', 'line-biz', 'line-voice']) {
      expect(lineOf(later, { line })).toEqual(lineOf(flowing, { line }));
    }
  });
});

it('gives every line an ICCID with a true check digit', () => {
  for (const { iccid } of world.lines) {
    const sum = [...iccid].reverse().reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    expect([iccid, sum % 10]).toEqual([iccid, 0]);
  }
  expect(lineOf(world, { line: 'line-jp' }).iccid).toMatch(/4471$/);
});

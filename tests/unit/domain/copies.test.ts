import { describe, expect, test } from 'vitest';
import type { Copy, Slot } from '../../../utils/domain/copies';
import { freeSlot, isCopyDue, withCopy } from '../../../utils/domain/copies';
import { DAY, HOUR } from '../../../utils/domain/time';
import { NOW } from '../../support/builders';

const made = (at: number, id: Slot = 'a', holds = 1): Copy => ({ id, madeAt: at, size: 1, holds });
const agesAt = (copies: Copy[], now: number) => copies.map(({ madeAt }) => (now - madeAt) / DAY);

describe('a copy is made', () => {
  test('once a day', () => {
    expect(isCopyDue([], NOW)).toBe(true);
    expect(isCopyDue([made(NOW - DAY + 1)], NOW)).toBe(false);
    expect(isCopyDue([made(NOW - DAY)], NOW)).toBe(true);
  });

  test('also where a clock was ahead for a while', () => {
    const ahead = made(NOW + 400 * DAY);
    expect(isCopyDue([ahead], NOW)).toBe(true);
    expect(isCopyDue([ahead, made(NOW - HOUR)], NOW)).toBe(false);
  });
});

describe('of many are kept', () => {
  test('the last two, and one that is older by up to a week, on every day of half a year', () => {
    let copies: Copy[] = [];
    for (let day = 0; day < 180; day += 1) {
      const now = NOW + day * DAY;
      const slot = freeSlot(copies);
      expect(copies.map(({ id }) => id)).not.toContain(slot);
      copies = withCopy(copies, made(now, slot));
      const ages = agesAt(copies, now);
      expect(ages.length).toBe(Math.min(3, day + 1));
      expect(ages.slice(0, 2)).toEqual([0, 1].slice(0, day + 1));
      if (day >= 2) expect(ages[2]).toBeGreaterThanOrEqual(2);
      expect(Math.max(...ages)).toBeLessThanOrEqual(9);
    }
  });

  test('what there was before it all went outlives a week of copies of what came then', () => {
    let copies = [made(NOW), made(NOW - DAY), made(NOW - 5 * DAY)];
    for (let day = 1; day <= 3; day += 1) copies = withCopy(copies, made(NOW + day * DAY));
    expect(agesAt(copies, NOW)).toEqual([-3, -2, 5]);
    for (let day = 4; day <= 30; day += 1) copies = withCopy(copies, made(NOW + day * DAY));
    expect(copies).toHaveLength(3);
  });

  test('of one day the last, unless there is less in it than before', () => {
    const first = made(NOW, 'a', 3);
    const second = made(NOW + HOUR, 'b', 4);
    expect(withCopy([first], second)).toEqual([second]);
    const less = made(NOW + 2 * HOUR, 'c', 1);
    expect(withCopy([second], less)).toEqual([less, second]);
    const nextDay = made(NOW + DAY, 'a', 4);
    expect(withCopy([first], nextDay)).toEqual([nextDay, first]);
    const later = made(NOW + DAY + HOUR, 'b', 4);
    expect(withCopy([nextDay, first], later)).toEqual([later, nextDay, first]);
    const last = made(NOW + DAY + 2 * HOUR, 'c', 4);
    expect(withCopy([later, nextDay, first], last)).toEqual([last, nextDay, first]);
  });

  test('newest first, whatever the clock said', () => {
    const copies = withCopy([made(NOW + DAY), made(NOW - DAY)], made(NOW));
    expect(agesAt(copies, NOW)).toEqual([-1, 0, 1]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../utils/domain/model';
import {
  allIn,
  buyable,
  perDay,
  perGb,
  proposePlan,
  validityDays,
} from '../../../utils/domain/plans';
import { DAY } from '../../../utils/domain/time';
import { aCharge, aPlan, aReading, GB, NOW } from '../../support/builders';

const discount = (endsAt: number | null) => aCharge({ kind: 'discount', minor: -300, endsAt });
const later = aCharge({ kind: 'discount', minor: -300, startsAt: NOW + DAY });
const tax = aCharge({ kind: 'tax', minor: 180 });
const fee = aCharge({ kind: 'fee', minor: 500 });

describe('the price all in', () => {
  it.each<[string, Partial<Plan>, number | null]>([
    ['has the tax', {}, 1980],
    ['has every fee', { charges: [aCharge(), fee, tax] }, 2480],
    ['has a running promotion', { charges: [aCharge(), discount(NOW + 1)] }, 1500],
    ['has no promotion that ended', { charges: [aCharge(), discount(NOW)] }, 1800],
    ['has no promotion that begins later', { charges: [aCharge(), later] }, 1800],
    ['has a discount without an end', { charges: [aCharge(), discount(null)] }, 1500],
    ['is unknown without a currency', { currency: null }, null],
    ['is unknown without a charge', { charges: [] }, null],
    [
      'is unknown once the plan’s own price ended',
      { charges: [aCharge({ endsAt: NOW - DAY }), fee] },
      null,
    ],
    [
      'is unknown where it would be less than nothing',
      { charges: [aCharge(), aCharge({ kind: 'discount', minor: -1801 })] },
      null,
    ],
    ['may be nothing', { charges: [aCharge({ minor: 0 })] }, 0],
  ])('%s', (_, parts, minor) => {
    const price = allIn(aPlan(parts), NOW);
    expect(price).toEqual(minor === null ? null : { minor, currency: 'JPY' });
  });

  it.each<[Partial<Plan>, number | null, number | null]>([
    [{}, 198, 66],
    [{ dataBytes: null }, null, 66],
    [{ dataBytes: 0 }, null, 66],
    [{ validity: null }, 198, null],
    [{ validity: { count: 1, unit: 'month' } }, 198, 66],
    [{ currency: null }, null, null],
  ])('per GB and per day: see %#', (parts, gb, day) => {
    expect(perGb(aPlan(parts), NOW)).toBe(gb);
    expect(perDay(aPlan(parts), NOW)).toBe(day);
  });

  it.each([
    [{ count: 30, unit: 'day' } as const, 30],
    [{ count: 2, unit: 'month' } as const, 60],
    [{ count: 1, unit: 'year' } as const, 365],
    [null, null],
  ])('%j is compared as %s days', (validity, days) => {
    expect(validityDays(aPlan({ validity }))).toBe(days);
  });
});

describe('what a line can buy', () => {
  const own = aPlan();
  it.each<[string, Partial<Plan>, boolean]>([
    ['shares a category', { categories: ['asia', 'japan'] }, true],
    ['shares none', { categories: ['asia'] }, false],
    ['names none', { categories: [] }, true],
    ['is no longer sold', { sellable: false }, false],
    ['is for new customers', { newCustomersOnly: true }, false],
    ['has no checkout', { checkout: null }, false],
  ])('%s', (_, parts, offered) => {
    const other = aPlan({ id: 'other', ...parts });
    expect(buyable(aReading(), [own, other], NOW).includes(other)).toBe(offered);
  });

  it('is everything where its own plan is not in the catalogue', () => {
    const other = aPlan({ id: 'other', categories: ['asia'] });
    expect(buyable(aReading({ planId: null }), [own, other], NOW)).toEqual([own, other]);
  });

  it('is no booster once there is nothing to boost', () => {
    const booster = aPlan({ id: 'booster', topUpEffect: 'adds' });
    const ended = aReading({ expiresAt: NOW });
    expect(buyable(aReading(), [own, booster], NOW)).toContain(booster);
    expect(buyable(ended, [own, booster], NOW)).toEqual([own]);
  });
});

describe('the proposal', () => {
  const small = aPlan({ id: 'small', dataBytes: GB, charges: [aCharge({ minor: 500 })] });
  const big = aPlan({ id: 'big', dataBytes: 20 * GB, charges: [aCharge({ minor: 3000 })] });

  it('is the same plan, else the cheapest per GB, else nothing', () => {
    expect(proposePlan(aReading(), [big, aPlan()], NOW)?.id).toBe('plan-10');
    expect(proposePlan(aReading(), [small, big, aPlan({ sellable: false })], NOW)?.id).toBe('big');
    expect(proposePlan(aReading(), [], NOW)).toBeNull();
  });

  it('compares prices of one currency, that of most plans', () => {
    const dollars = aPlan({ id: 'a', currency: 'USD', charges: [aCharge({ minor: 100 })] });
    const reading = aReading({ planId: null });
    expect(proposePlan(reading, [dollars, small, big], NOW)?.id).toBe('big');
    expect(proposePlan(reading, [dollars], NOW)?.id).toBe('a');
  });

  it('is no price that is only the beginning of one, as long as there is another', () => {
    const channel = { kind: 'third-party', name: 'Mart' } as const;
    const from = aPlan({ id: 'from', dataBytes: 50 * GB, channel });
    const reading = aReading({ planId: null });
    expect(proposePlan(reading, [from, small], NOW)?.id).toBe('small');
    expect(proposePlan(reading, [from], NOW)?.id).toBe('from');
  });
});

import { describe, expect, it } from 'vitest';
import { allIn } from '../../../utils/domain/plans';
import { toPlan } from '../../../utils/providers/tmforum/plans';
import { pricesIn } from '../../../utils/providers/tmforum/prices';
import { offering, price } from '../../../utils/providers/tmforum/wire-plans';
import { NOW } from './tmforum-provider';

const yen = (value: number) => ({ unit: 'JPY', value });
const own = { id: 'own', priceType: 'oneTime', price: yen(1410) };

/** A plan of ¥1,410 with another part, or with all of these. */
function planOf(...parts: object[]) {
  const listed = parts.map((part, at) => price.parse({ id: `p${at}`, ...part }));
  const productOfferingPrice = listed.map(({ id }) => ({ id }));
  const wire = offering.parse({ id: 'o1', productOfferingPrice });
  return toPlan(wire, pricesIn(listed), 'decimal');
}

describe('a part that is a share of the price', () => {
  it('has its amount, rounded half up, and keeps its share', () => {
    const plan = planOf(own, { name: 'Checkout fee', priceType: 'fee', percentage: 2.5 });
    expect(plan.charges[1]).toEqual({
      kind: 'fee',
      name: 'Checkout fee',
      // 35.25
      minor: 35,
      bps: 250,
      startsAt: null,
      endsAt: null,
      code: null,
    });
    expect(allIn(plan, NOW)?.minor).toBe(1445);
  });

  it('may come before what it is a share of, and off it', () => {
    const off = { priceType: 'discount', percentage: 15, description: 'Code ASIA15' };
    const [discount] = planOf(off, own).charges;
    // 211.5
    expect(discount).toMatchObject({ kind: 'discount', minor: -212, bps: 1500, code: 'ASIA15' });
  });

  it.each<[string, object[], number | null]>([
    ['off, written below nothing', [own, { priceType: 'discount', percentage: -10 }], 1269],
    [
      'is of the plan alone',
      [own, { priceType: 'fee', price: yen(500) }, { priceType: 'fee', percentage: 10 }],
      2051,
    ],
    [
      'has its tax',
      [own, { priceType: 'fee', percentage: 10, tax: [{ taxAmount: yen(14) }] }],
      1565,
    ],
    ['inline', [own, { priceType: 'fee', price: { percentage: '10' } }], 1551],
    ['finer than a basis point', [own, { priceType: 'fee', percentage: 0.333 }], null],
    ['above the whole', [own, { priceType: 'fee', percentage: 101 }], null],
    ['neither fee nor discount', [own, { priceType: 'recurring', percentage: 10 }], null],
    ['of nothing', [{ priceType: 'fee', percentage: 10 }], null],
    [
      'of a price that changes',
      [
        { ...own, validFor: { endDateTime: '2026-12-01T00:00:00Z' } },
        { ...own, price: yen(1600), validFor: { startDateTime: '2026-12-01T00:00:00Z' } },
        { priceType: 'fee', percentage: 10 },
      ],
      null,
    ],
  ])('%s', (_, parts, minor) => {
    expect(allIn(planOf(...parts), NOW)?.minor ?? null).toBe(minor);
  });
});

describe('a discount', () => {
  it.each([
    ['below nothing', -100],
    ['above it', 100],
  ])('written %s takes off, and so does its tax', (_, value) => {
    const off = { priceType: 'discount', price: yen(value), tax: [{ taxAmount: yen(value / 10) }] };
    expect(allIn(planOf(own, off), NOW)?.minor).toBe(1300);
  });

  it('of more than the price leaves no price', () => {
    expect(allIn(planOf(own, { priceType: 'discount', price: yen(-2000) }), NOW)).toBeNull();
  });
});

it('a price below nothing is none', () => {
  expect(allIn(planOf({ ...own, price: yen(-1410) }), NOW)).toBeNull();
});

it('a price that is listed twice, and differs, is unknown', () => {
  const listed = [own, { ...own, price: yen(990) }].map((each) => price.parse(each));
  const wire = offering.parse({ id: 'o1', productOfferingPrice: [{ id: 'own' }] });
  expect(toPlan(wire, pricesIn(listed), 'decimal').currency).toBeNull();
  const same = [own, own].map((each) => price.parse(each));
  expect(toPlan(wire, pricesIn(same), 'decimal').currency).toBe('JPY');
});

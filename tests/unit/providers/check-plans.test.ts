import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../utils/domain/model';
import { checkPlans, MOST_PLANS } from '../../../utils/providers/check-plans';
import { aCharge, aPlan } from '../../support/builders';

const checked = (plans: Plan[]): Plan[] => {
  const result = checkPlans(plans);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
};

const days = (count: number): Partial<Plan> => ({ validity: { count, unit: 'day' } });
const aRate = { quote: 'JPY', value: 150.2, date: '2026-11-20' };
const seconds = (from: number, to: number): Partial<Plan> => ({ activationSeconds: { from, to } });

describe('a number that cannot be is not known', () => {
  it.each<[keyof Plan, Partial<Plan>, unknown]>([
    ['validity', days(0), null],
    ['validity', days(-7), null],
    ['validity', days(1.5), null],
    ['validity', days(Number.NaN), null],
    ['validity', days(36_501), null],
    ['validity', days(28), { count: 28, unit: 'day' }],
    ['validity', { validity: { count: 101, unit: 'year' } }, null],
    ['dataBytes', { dataBytes: -1 }, null],
    ['dataBytes', { dataBytes: 1.5 }, null],
    ['dataBytes', { dataBytes: 2 ** 63 }, null],
    ['dataBytes', { dataBytes: 0 }, 0],
    ['dailyCapBytes', { dailyCapBytes: 0 }, null],
    ['speedAfterCapKbps', { speedAfterCapKbps: -128 }, null],
    ['voiceSeconds', { voiceSeconds: Number.POSITIVE_INFINITY }, null],
    ['smsMessages', { smsMessages: 0.5 }, null],
    ['activationSeconds', seconds(10, 5), null],
    ['activationSeconds', seconds(-1, 5), null],
    ['installWithinDays', { installWithinDays: 0 }, undefined],
    ['speedKbps', { speedKbps: -1 }, undefined],
    ['maxPurchases', { maxPurchases: 2.5 }, undefined],
    ['maxPurchases', { maxPurchases: 2 }, 2],
    ['rate', { rate: aRate }, aRate],
    ['rate', { rate: { ...aRate, value: 0 } }, undefined],
    ['rate', { rate: { ...aRate, value: Number.POSITIVE_INFINITY } }, undefined],
    ['rate', { rate: { ...aRate, quote: 'yen' } }, undefined],
    ['rate', { rate: { ...aRate, date: 'today' } }, undefined],
  ])('%s of %j is %j', (field, parts, expected) => {
    const [plan] = checked([aPlan(parts)]);
    expect(plan?.[field]).toEqual(expected);
  });
});

describe('a price with a part that cannot be is none', () => {
  it.each<[string, Partial<Plan>, boolean]>([
    ['a price below nothing', { charges: [aCharge({ minor: -1 })] }, false],
    ['a fee below nothing', { charges: [aCharge(), aCharge({ kind: 'fee', minor: -1 })] }, false],
    ['a discount', { charges: [aCharge(), aCharge({ kind: 'discount', minor: -1 })] }, true],
    ['half a cent', { charges: [aCharge({ minor: 0.5 })] }, false],
    ['more than can be counted', { charges: [aCharge({ minor: 2 ** 60 })] }, false],
    ['a share of more than the whole', { charges: [aCharge({ bps: 10_001 })] }, false],
    ['charges without a currency', { currency: null, charges: [aCharge()] }, false],
    ['no price', { currency: null, charges: [] }, false],
    ['a price of nothing', { charges: [aCharge({ minor: 0 })] }, true],
  ])('%s', (_, parts, isPrice) => {
    const [plan] = checked([aPlan(parts)]);
    expect(plan?.currency).toBe(isPrice ? 'JPY' : null);
    expect(plan?.charges.length === 0).toBe(!isPrice);
  });
});

describe('one id', () => {
  it('told twice alike is one plan', () => {
    expect(checked([aPlan(), aPlan(), aPlan({ id: 'other' })])).toHaveLength(2);
  });

  it.each([2, 3])('of different plans, %d times, names none that can be bought', (times) => {
    const plans = Array.from({ length: times }, (_, at) => aPlan({ dataBytes: at }));
    const [plan, ...rest] = checked([...plans, aPlan({ id: 'other' })]);
    expect(rest.map(({ id }) => id)).toEqual(['other']);
    expect(plan).toMatchObject({ id: 'plan-10', sellable: false, currency: null, checkout: null });
    expect(plan?.ambiguous).toBe(true);
  });
});

it('keeps each plan in its own currency', () => {
  const plans = checked([aPlan(), aPlan({ id: 'other', currency: 'USD' })]);
  expect(plans.map(({ currency }) => currency)).toEqual(['JPY', 'USD']);
});

it('refuses a catalogue of a million plans at once, rather than a part of it', () => {
  const million = Array<Plan>(1_000_000).fill(aPlan());
  const failure = { kind: 'unreadable', path: 'plans', why: 'too-large' };
  expect(checkPlans(million)).toEqual({ ok: false, failure });
  expect(checkPlans(million.slice(0, MOST_PLANS))).toMatchObject({ ok: true });
});

it('lets no number through that cannot be, whatever is told', () => {
  const number = fc.double();
  const told = fc.record({
    dataBytes: number,
    dailyCapBytes: number,
    smsMessages: number,
    installWithinDays: number,
    validity: fc.record({ count: number, unit: fc.constantFrom('day', 'month', 'year') }),
    charges: fc.array(number.map((minor) => aCharge({ minor }))),
  });
  fc.assert(
    fc.property(told, (parts) => {
      const [plan = aPlan()] = checked([aPlan(parts)]);
      const { dataBytes, dailyCapBytes, smsMessages, validity, installWithinDays } = plan;
      const prices = plan.charges.map(({ minor }) => minor);
      const counts = [dataBytes, dailyCapBytes, smsMessages, validity?.count, installWithinDays];
      for (const count of [...counts, ...prices]) {
        expect(
          (count ?? null) === null || (Number.isSafeInteger(count) && Number(count) >= 0),
        ).toBe(true);
      }
    }),
  );
});

import { describe, expect, it } from 'vitest';
import type { AdviceNeed, AdvicePlan } from '../../../../utils/domain/advice/advice-problem';
import { advise } from '../../../../utils/domain/advice/advise';
import { purchaseCost } from '../../../../utils/domain/advice/purchase-cost';

const plan = (over: Partial<AdvicePlan>): AdvicePlan => ({
  id: 'plan',
  priceMinor: 1_000,
  dataBytes: 10,
  validityDays: 3,
  activation: 'purchase',
  topUp: 'restarts',
  dailyCapBytes: null,
  fee: { kind: 'fixed', minor: 0 },
  regions: ['JP'],
  maxPurchases: 3,
  ...over,
});

const need = (...bytes: number[]): AdviceNeed => ({
  days: bytes.length,
  use: bytes.map((each, day) => ({ day, region: 'JP', bytes: each })),
});

const days = (...args: Parameters<typeof advise>): number[] | string => {
  const advice = advise(...args);
  return advice.kind === 'buy' ? advice.purchases.map(({ day }) => day) : advice.kind;
};

describe('advice by the rules of a plan', () => {
  it('buys nothing where nothing is needed', () => {
    expect(days(need(0, 0), [plan({})])).toEqual([]);
  });

  it('buys on the day of the first use, not before', () => {
    expect(days(need(0, 0, 5), [plan({})])).toEqual([2]);
  });

  it('buys the next one when the old one has ended', () => {
    expect(days(need(1, 0, 0, 1, 0), [plan({})])).toEqual([0, 3]);
  });

  it('loses what is left where a purchase restarts', () => {
    expect(days(need(6, 6), [plan({})])).toEqual([0, 1]);
    expect(days(need(6, 11), [plan({})])).toBe('infeasible');
  });

  it('adds data and leaves the expiry', () => {
    expect(days(need(6, 14), [plan({ topUp: 'adds' })])).toEqual([0, 0]);
    expect(days(need(1, 0, 0, 1), [plan({ topUp: 'adds' })])).toEqual([0, 3]);
    expect(days(need(1, 0, 0, 1), [plan({ topUp: 'adds', maxPurchases: 1 })])).toBe('infeasible');
  });

  it('extends data and validity', () => {
    expect(days(need(1, 0, 0, 15), [plan({ topUp: 'extends' })])).toEqual([0, 0]);
  });

  it('does not begin anew while what waits for its first use still runs', () => {
    const adds = { topUp: 'adds', validityDays: 2, dataBytes: 5, maxPurchases: 2 } as const;
    expect(days(need(0, 5, 3, 2), [plan(adds)])).toEqual([0, 2]);
    expect(days(need(0, 5, 3, 2), [plan({ ...adds, activation: 'firstUse' })])).toBe('infeasible');
  });

  it('begins with the first draw, so that a first day without any is none', () => {
    // To begin anew on day 3, the line has to be drawn from on day 0, and all it has is needed later.
    const regions = ['JP', 'KR'];
    const line = { id: 'line', topUp: 'adds' as const, dataBytes: 5, maxPurchases: 2, regions };
    const once = plan({ id: 'once', dataBytes: 2, regions: ['KR'], maxPurchases: 1 });
    const wanted = need(0, 0, 5, 2, 0, 3);
    wanted.use.push({ day: 0, region: 'KR', bytes: 2 });
    expect(days(wanted, [plan(line), once])).toEqual([0, 0, 3]);
    const waits = { ...line, activation: 'firstUse' as const };
    expect(days(wanted, [plan(waits), once])).toBe('infeasible');
    expect(days(wanted, [plan({ ...waits, dataBytes: 6 }), once])).toEqual([0, 0, 3]);
  });

  it('draws no more than the cap a day', () => {
    expect(days(need(3, 3), [plan({ dailyCapBytes: 3 })])).toEqual([0]);
    expect(days(need(4, 2), [plan({ dailyCapBytes: 3 })])).toBe('infeasible');
    const both = [plan({ id: 'a', dailyCapBytes: 3 }), plan({ id: 'b', dailyCapBytes: 3 })];
    expect(days(need(4, 2), both)).toEqual([0, 0]);
  });

  it('splits one day over regions and lines', () => {
    const use = [
      { day: 0, region: 'JP', bytes: 8 },
      { day: 0, region: 'KR', bytes: 8 },
    ];
    const both = plan({ id: 'both', regions: ['KR', 'JP', 'US'], priceMinor: 1_500 });
    expect(advise({ days: 1, use }, [plan({}), both])).toMatchObject({ totalMinor: 2_500 });
  });

  it('rounds a percentage half up, for each purchase', () => {
    const percent = (priceMinor: number, bps: number) =>
      purchaseCost({ priceMinor, fee: { kind: 'percent', bps } });
    expect(percent(50, 100)).toBe(51);
    expect(percent(49, 100)).toBe(49);
    expect(percent(9_007_199_254_740, 1_999)).toBe(10_807_738_385_763);
    const twice = plan({ priceMinor: 50, fee: { kind: 'percent', bps: 100 } });
    expect(advise(need(10, 0, 0, 10), [twice])).toMatchObject({ totalMinor: 102 });
  });
});

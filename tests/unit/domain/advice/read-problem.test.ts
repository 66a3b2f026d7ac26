import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../../scripts/advise/problem-error';
import { readProblem } from '../../../../scripts/advise/read-problem';

const plan = {
  id: 'a',
  priceMinor: 500,
  dataMb: 1_000,
  validityDays: 7,
  activation: 'purchase',
  topUp: 'adds',
  dailyCapMb: null,
  fee: { kind: 'fixed', minor: 0 },
  regions: ['JP'],
  maxPurchases: 2,
};
const need = { days: 2, use: [{ day: 1, region: 'JP', mb: 1.5 }] };

const leftOut = (...plans: object[]) =>
  readProblem({ need, plans }, []).leftOut.map(({ place, why }) => [place, why]);

function placeOfError(value: object): string {
  try {
    readProblem(value, [4]);
  } catch (error) {
    if (error instanceof ProblemError) return error.place;
  }
  return 'none';
}

describe('reading a problem for advice', () => {
  it('counts in bytes', () => {
    const read = readProblem({ need, plans: [plan] }, []);
    expect(read.need.use).toEqual([{ day: 1, region: 'JP', bytes: 1_500_000 }]);
    expect(read.plans[0]).toMatchObject({ dataBytes: 1e9, dailyCapBytes: null });
  });

  it('leaves out, and shows, what has no price, data or validity', () => {
    expect(
      leftOut(
        { ...plan, priceMinor: null },
        { ...plan, id: 'b', dataMb: undefined },
        { ...plan, id: 'c', validityDays: 0 },
        { ...plan, id: 'd', validityDays: -3 },
        { ...plan, id: 'e' },
      ),
    ).toEqual([
      ['plans[0]', 'no-price'],
      ['plans[1]', 'no-data'],
      ['plans[2]', 'no-validity'],
      ['plans[3]', 'no-validity'],
    ]);
  });

  it('takes the same plan once, and none of different plans with one id', () => {
    expect(leftOut(plan, plan)).toEqual([['plans[1]', 'same-plan-again']]);
    expect(leftOut(plan, { ...plan, priceMinor: 1 })).toEqual([
      ['plans[0]', 'id-of-another-plan'],
      ['plans[1]', 'id-of-another-plan'],
    ]);
  });

  it('adds no two currencies up', () => {
    const plans = [
      { ...plan, currency: 'EUR' },
      { ...plan, id: 'b', currency: 'JPY' },
    ];
    expect(placeOfError({ need, plans })).toBe('[4].plans[1].currency');
    const read = readProblem({ need: { ...need, currency: 'JPY' }, plans }, []);
    expect(read.plans.map(({ id }) => id)).toEqual(['b']);
    expect(read.leftOut).toEqual([{ place: 'plans[0]', planId: 'a', why: 'other-currency' }]);
  });

  it.each([
    ['[4].need', { plans: [plan] }],
    ['[4].need.use[0].day', { need: { ...need, days: 1 }, plans: [plan] }],
    [
      '[4].need.use[0].mb',
      { need: { days: 1, use: [{ day: 0, region: 'JP', mb: -1 }] }, plans: [] },
    ],
    ['[4].plans[0].fee.bps', { need, plans: [{ ...plan, fee: { kind: 'percent', bps: 2.5 } }] }],
    ['[4].plans[0].fee.kind', { need, plans: [{ ...plan, fee: { kind: 'free' } }] }],
    ['[4].plans[0].priceMinor', { need, plans: [{ ...plan, priceMinor: -1 }] }],
    ['[4].plans[0].topUp', { need, plans: [{ ...plan, topUp: 'grows' }] }],
    ['[4].plans[0]', { need, plans: [{ ...plan, priceMinor: 2 ** 52, maxPurchases: 9 }] }],
  ])('names the place: %s', (place, value) => {
    expect(placeOfError(value)).toBe(place);
  });
});

import { describe, expect, it } from 'vitest';
import type { AdvicePlan } from '../../../../utils/domain/advice/advice-problem';
import { advise } from '../../../../utils/domain/advice/advise';
import { purchaseCost } from '../../../../utils/domain/advice/purchase-cost';
import { randomCatalogue, randomTrip } from '../../../support/advice/random-catalogue';

const offer = (id: string, parts: Partial<AdvicePlan>): AdvicePlan => ({
  id,
  priceMinor: 1,
  dataBytes: 1,
  validityDays: 30,
  activation: 'purchase',
  topUp: 'adds',
  dailyCapBytes: null,
  fee: { kind: 'fixed', minor: 0 },
  regions: ['JP'],
  maxPurchases: 1e9,
  ...parts,
});

describe('advice among thousands of plans', () => {
  it.each(['usual', 'noisy', 'daily', 'small'] as const)(
    'never costs more than a single purchase that lasts (%s)',

    (market) => {
      for (const seed of [1, 2, 3]) {
        const plans = randomCatalogue(3_000, market, seed);
        const need = randomTrip(14, seed, seed);
        const total = need.use.reduce((sum, { bytes }) => sum + bytes, 0);
        const lasting = plans.filter(
          ({ dataBytes, validityDays, dailyCapBytes, regions }) =>
            dataBytes >= total &&
            validityDays >= need.days &&
            dailyCapBytes === null &&
            need.use.every(({ region }) => regions.includes(region)),
        );
        const advice = advise(need, plans, 30_000);
        const least = Math.min(...lasting.map(purchaseCost));
        if (advice.kind !== 'buy') throw new Error(advice.kind);
        expect(advice.totalMinor).toBeLessThanOrEqual(least);
        expect(advice.runnerUp?.totalMinor).toBeGreaterThanOrEqual(advice.totalMinor);
      }
    },
  );

  it('owns up to ways of more purchases than it looks at', () => {
    const crumbs = offer('crumbs', { dataBytes: 1e6, priceMinor: 1 });
    const need = { days: 2, use: [{ day: 1, region: 'JP', bytes: 4e12 }] };
    expect(advise(need, [crumbs])).toEqual({ kind: 'undecided', atLeastMinor: 401 });
    const whole = offer('whole', { dataBytes: 4e12, priceMinor: 1_000 });
    expect(advise(need, [crumbs, whole])).toMatchObject({ totalMinor: 1_000, gapMinor: 599 });
  });

  it('never costs more for more plans', () => {
    const plans = randomCatalogue(1_200, 'usual', 7);
    const need = randomTrip(12, 2, 7);
    let before = Number.POSITIVE_INFINITY;
    for (const count of [300, 600, 1_200]) {
      const advice = advise(need, plans.slice(0, count), 300_000);
      if (advice.kind !== 'buy') throw new Error(advice.kind);
      expect(advice.gapMinor).toBe(0);
      expect(advice.totalMinor).toBeLessThanOrEqual(before);
      before = advice.totalMinor;
    }
  });
});

import { describe, expect, it } from 'vitest';
import { type Advice, advise } from '../../../../utils/domain/advice/advise';
import { canServe } from '../../../support/advice/can-serve';
import { cheapestByForce, costOf } from '../../../support/advice/cheapest-by-force';
import { randomAdvice } from '../../../support/advice/random-advice';

const totalOf = (advice: Advice): number | null =>
  advice.kind === 'buy' && advice.gapMinor === 0 ? advice.totalMinor : null;

const seeds = Array.from({ length: 6 }, (_, part) => part * 100);

describe('advice beside brute force, every rule of a plan at random', () => {
  it.each(seeds)('agrees and can be followed: seeds from %i', { timeout: 120_000 }, (from) => {
    for (let seed = from; seed < from + 100; seed += 1) {
      const { need, plans } = randomAdvice(seed);
      const advice = advise(need, plans);
      const least = cheapestByForce(need, plans);
      if (least === null) {
        expect(advice, `seed ${seed}`).toEqual({ kind: 'infeasible' });
        continue;
      }
      expect(totalOf(advice), `seed ${seed}`).toBe(least);
      if (advice.kind !== 'buy') continue;
      expect(canServe(need, plans, advice.purchases), `seed ${seed}`).toBe(true);
      const paid = advice.purchases.map(({ planId }) => plans.find(({ id }) => id === planId));
      expect(paid.reduce((sum, plan) => sum + (plan ? costOf(plan) : Number.NaN), 0)).toBe(least);
    }
  });

  it('names as the runner-up the cheapest way by one other plan', () => {
    for (let seed = 5_000; seed < 5_150; seed += 1) {
      const { need, plans } = randomAdvice(seed);
      const advice = advise(need, plans);
      if (advice.kind !== 'buy' || advice.purchases.length === 0) continue;
      const used = new Set(advice.purchases.map(({ planId }) => planId));
      const others = plans.filter(({ id }) => used.size > 1 || !used.has(id));
      const alone = others.flatMap((plan) => cheapestByForce(need, [plan]) ?? []);
      const least = alone.length === 0 ? null : Math.min(...alone);
      expect(advice.runnerUp?.totalMinor ?? null, `seed ${seed}`).toBe(least);
      const { runnerUp } = advice;
      if (runnerUp !== null) expect(canServe(need, plans, runnerUp.purchases)).toBe(true);
    }
  });
});

describe('advice, whatever the instance', () => {
  const cases = Array.from({ length: 150 }, (_, index) => randomAdvice(9_000 + index));

  it('does not depend on the order of plans or use', () => {
    for (const { need, plans } of cases) {
      const turned = { days: need.days, use: [...need.use].reverse() };
      expect(totalOf(advise(turned, [...plans].reverse()))).toBe(totalOf(advise(need, plans)));
    }
  });

  it('does not depend on the unit', () => {
    for (const { need, plans } of cases) {
      const use = need.use.map((each) => ({ ...each, bytes: each.bytes * 1e9 }));
      const large = plans.map((plan) => ({
        ...plan,
        dataBytes: plan.dataBytes * 1e9,
        dailyCapBytes: plan.dailyCapBytes === null ? null : plan.dailyCapBytes * 1e9,
      }));
      expect(totalOf(advise({ days: need.days, use }, large))).toBe(totalOf(advise(need, plans)));
    }
  });

  it('says truly how far it may be from the optimum when it is cut off', () => {
    for (const { need, plans } of cases) {
      const cut = advise(need, plans, 0);
      const whole = totalOf(advise(need, plans)) ?? Number.POSITIVE_INFINITY;
      if (cut.kind === 'undecided') expect(cut.atLeastMinor).toBeLessThanOrEqual(whole);
      if (cut.kind !== 'buy') continue;
      expect(cut.totalMinor).toBeGreaterThanOrEqual(whole);
      expect(cut.totalMinor - cut.gapMinor).toBeLessThanOrEqual(whole);
    }
  });
});

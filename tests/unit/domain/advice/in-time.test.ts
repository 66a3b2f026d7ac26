import { describe, expect, it } from 'vitest';
import { type Advice, advise } from '../../../../utils/domain/advice/advise';
import { canServe } from '../../../support/advice/can-serve';
import { cheapestByForce } from '../../../support/advice/cheapest-by-force';
import { HARD_NEEDS, HARD_PLANS, hardAdvice } from '../../../support/advice/hard-advice';
import { randomAdvice } from '../../../support/advice/random-advice';

/** A clock by which the time is over when it has been asked so often. */
function clock(times: number) {
  let asked = 0;
  return {
    elapsed: () => {
      asked += 1;
      return asked / times;
    },
    asked: () => asked,
  };
}

/** What the answer says that nothing costs less than. */
const floorOf = (advice: Advice): number => {
  switch (advice.kind) {
    case 'infeasible':
      return Number.POSITIVE_INFINITY;
    case 'undecided':
      return advice.atLeastMinor;
    case 'buy':
      return advice.totalMinor - advice.gapMinor;
  }
};

describe('advice that is cut off by a clock', () => {
  it.each([1, 3, 9])(
    'can be followed and is honest: asked %i times',

    (times) => {
      for (let seed = 700; seed < 760; seed += 1) {
        const { need, plans } = randomAdvice(seed);
        const least = cheapestByForce(need, plans) ?? Number.POSITIVE_INFINITY;
        const advice = advise(need, plans, 1e6, clock(times).elapsed);
        expect(floorOf(advice), `seed ${seed}`).toBeLessThanOrEqual(least);
        if (advice.kind !== 'buy') continue;
        expect(advice.totalMinor, `seed ${seed}`).toBeGreaterThanOrEqual(least);
        expect(canServe(need, plans, advice.purchases), `seed ${seed}`).toBe(true);
      }
    },
  );

  it('never loses to a single plan, however little time there is', () => {
    for (let seed = 800; seed < 900; seed += 1) {
      const { need, plans } = randomAdvice(seed);
      const alone = plans.flatMap((plan) => cheapestByForce(need, [plan]) ?? []);
      const advice = advise(need, plans, 0, () => 2);
      if (alone.length === 0) continue;
      if (advice.kind !== 'buy') throw new Error(`seed ${seed}: ${advice.kind}`);
      expect(advice.totalMinor, `seed ${seed}`).toBeLessThanOrEqual(Math.min(...alone));
    }
  });
});

const hard = HARD_PLANS.flatMap((plans) => HARD_NEEDS.map((need) => [plans, need] as const));

describe('advice among thousands of plans that are made to be hard', () => {
  it.each(hard)(
    'stops at once when the time is over: %s for %s',

    (...kind) => {
      const { need, plans } = hardAdvice(...kind, 3_000);
      const over = clock(1);
      advise(need, plans, 20_000, over.elapsed);
      // Every part asks once and ends; only a first way is looked for all the same, twice at most:
      // 10,000 units each, a hundred looks a unit, and it is asked after 10,000 of them.
      expect(over.asked()).toBeLessThan(20 + 2 * 100);
    },
  );

  it.each(hard)('counts whatever it does: %s for %s', (...kind) => {
    const { need, plans } = hardAdvice(...kind, 3_000);
    let asked = 0;
    const count = () => {
      asked += 1;
      return 0;
    };
    advise(need, plans, 5_000, count);
    // Asked after 10,000 looks, at most: seven parts of 10,000 units, a hundred looks each.
    expect(asked).toBeLessThan(7 * 100 + 50);
  });
});

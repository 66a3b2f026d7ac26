import { describe, expect, it } from 'vitest';
import type { AdvicePlan } from '../../../../utils/domain/advice/advice-problem';
import { advise } from '../../../../utils/domain/advice/advise';
import { adviseLine } from '../../../../utils/domain/advice-for-line/advise-line';
import { adviseTrip, evenStops } from '../../../../utils/domain/advice-for-line/advise-trip';
import type { Plan, TopUpEffect } from '../../../../utils/domain/model';
import { DAY } from '../../../../utils/domain/time';
import { seeded } from '../../../support/advice/random-advice';
import { GB, NOW } from '../../../support/builders';
import { aQuestion, aUsedLine, offer } from './a-question';
import { lastsOnLine } from './lasts-on-line';

const EFFECTS: TopUpEffect[] = ['restarts', 'extends', 'adds', 'unknown'];

const pick = <T>(from: readonly T[], random: () => number): T => {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
};

function randomPlans(random: () => number, effects: readonly TopUpEffect[]): Plan[] {
  const count = 1 + Math.floor(random() * 5);
  return Array.from({ length: count }, (_, index) =>
    offer(
      `p${index}`,
      pick([1, 2, 3, 5, 10, 20], random),
      pick([1, 3, 7, 15, 30, 60], random),
      100 + Math.floor(random() * 3_000),
      {
        topUpEffect: pick(effects, random),
        activation: pick(['purchase', 'first-use'] as const, random),
        regions: pick([['JP'], ['KR'], ['JP', 'KR']], random),
        dailyCapBytes: pick([null, null, GB], random),
        maxPurchases: 1 + Math.floor(random() * 4),
      },
    ),
  );
}

/** The same plan in the core's own words. */
const inCore = (plan: Plan): AdvicePlan => ({
  id: plan.id,
  priceMinor: plan.charges[0]?.minor ?? 0,
  dataBytes: plan.dataBytes ?? 0,
  validityDays: plan.validity?.count ?? 0,
  activation: plan.activation === 'first-use' ? 'firstUse' : 'purchase',
  topUp: plan.topUpEffect === 'extends' ? 'extends' : 'restarts',
  dailyCapBytes: plan.dailyCapBytes,
  fee: { kind: 'fixed', minor: 0 },
  regions: plan.regions,
  maxPurchases: plan.maxPurchases ?? 1,
});

describe('a trip', () => {
  it('costs what the core says, wherever both can say it', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const random = seeded(seed);
      const plans = randomPlans(random, ['restarts', 'extends']);
      const days = 1 + Math.floor(random() * 12);
      const bytesPerDay = Math.round(GB * (0.1 + random()));
      const stops = evenStops(pick([['JP'], ['JP', 'KR']], random), days);
      const places = stops.flatMap((stop) => Array.from({ length: stop.days }, () => stop.country));
      const use = places.map((region, day) => ({ day, region, bytes: bytesPerDay }));
      const core = advise({ days, use }, plans.map(inCore));
      const trip = adviseTrip({
        stops,
        from: NOW,
        now: NOW,
        zone: 'UTC',
        bytesPerDay,
        shelves: [{ connectionId: 'one', plans }],
        convert: (money) => money,
        currency: 'JPY',
        tethering: true,
      });
      expect(trip.kind, `seed ${seed}`).toBe(core.kind);
      if (trip.kind !== 'buy' || core.kind !== 'buy') continue;
      expect(trip.totalMinor, `seed ${seed}`).toBe(core.totalMinor);
      expect(trip.purchases.reduce((sum, { minor }) => sum + minor, 0)).toBe(trip.totalMinor);
    }
  });
});

describe('a line, whatever it has and whatever is sold', () => {
  const cases = Array.from({ length: 120 }, (_, index) => {
    const random = seeded(40_000 + index);
    const left = random() * 12 * GB;
    const perDay = (0.05 + random()) * GB;
    const end = pick([-1, 0.4, 2.7, 9.5, 20, 45], random);
    const catalogue = randomPlans(random, EFFECTS).map((plan) => ({
      ...plan,
      regions: [],
      maxPurchases: 30,
    }));
    const question = aQuestion({ line: aUsedLine(Math.round(left), end, perDay), catalogue });
    return { seed: 40_000 + index, question, advice: adviseLine(question) };
  });

  it('is never left without data by what is advised', () => {
    let checked = 0;
    for (const { seed, question, advice } of cases) {
      if (advice.kind !== 'buy') continue;
      checked += 1;
      const { need } = advice.need;
      expect(lastsOnLine(question.line, need, advice.purchases), `seed ${seed}`).toBe(true);
    }
    expect(checked).toBeGreaterThan(40);
  });

  it('buys nothing exactly where what is there lasts', () => {
    for (const { seed, question, advice } of cases) {
      if (!('need' in advice)) continue;
      const { need } = advice.need;
      expect(lastsOnLine(question.line, need, []), `seed ${seed}`).toBe(advice.kind === 'lasts');
    }
  });

  it('costs the sum of its purchases, and is never beaten by one plan alone', () => {
    for (const { seed, question, advice } of cases) {
      if (advice.kind !== 'buy') continue;
      const { purchases, totalMinor } = advice;
      expect(purchases.reduce((sum, { minor }) => sum + minor, 0)).toBe(totalMinor);
      for (const plan of question.catalogue ?? []) {
        const alone = adviseLine({ ...question, catalogue: [plan] });
        if (alone.kind !== 'buy') continue;
        expect(totalMinor, `seed ${seed}`).toBeLessThanOrEqual(alone.totalMinor);
      }
    }
  });

  it('buys no earlier than needed, and not after the time that is looked at', () => {
    for (const { advice } of cases) {
      if (advice.kind !== 'buy') continue;
      const end = advice.need.need.days.at(-1)?.to ?? 0;
      for (const { at } of advice.purchases) {
        expect(at).toBeGreaterThanOrEqual(NOW);
        expect(at).toBeLessThan(end);
      }
      expect(end - NOW).toBeLessThan(62 * DAY);
    }
  });
});

import type { AdviceNeed, AdvicePlan } from '../../../utils/domain/advice/advice-problem';
import { seeded } from './random-advice';

const REGIONS = ['JP', 'KR', 'TW', 'HK', 'CN', 'TH', 'VN', 'SG'];
const MB = 1e6;

export const HARD_NEEDS = ['trip', 'year', 'peaks', 'mixed'] as const;
export const HARD_PLANS = [
  'front',
  'linear',
  'crumbs',
  'capped',
  'waiting',
  'regions',
  'same',
] as const;

function needOf(kind: (typeof HARD_NEEDS)[number], random: () => number): AdviceNeed {
  const use = (day: number, region: string, mb: number) => ({
    day,
    region,
    bytes: Math.round(mb * MB),
  });
  const daily = (days: number, mb: number) =>
    Array.from({ length: days }, (_, day) =>
      use(day, REGIONS[Math.floor((day * 3) / days)] ?? 'JP', mb * (0.2 + 1.6 * random())),
    );
  switch (kind) {
    case 'trip':
      return { days: 30, use: daily(30, 700) };
    case 'year':
      return { days: 365, use: daily(365, 200) };
    case 'peaks':
      return { days: 30, use: [use(0, 'JP', 9_000), use(14, 'KR', 8_000), use(29, 'TW', 7_000)] };
    case 'mixed':
      return {
        days: 30,
        use: Array.from({ length: 30 }, (_, day) =>
          REGIONS.slice(0, 5).map((region) =>
            use(day, region, random() < 0.5 ? 0 : 300 * random()),
          ),
        ).flat(),
      };
  }
}

/** What makes each kind hard: nothing is better in all ways, or very much fits together. */
function partsOf(
  kind: (typeof HARD_PLANS)[number],
  place: number,
  random: () => number,
): Partial<AdvicePlan> {
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  switch (kind) {
    case 'front':
      return {
        ...{ priceMinor: 100 + Math.round(5_000 * place), dataBytes: (100 + 20_000 * place) * MB },
        ...{ validityDays: 30 - Math.floor(29 * place), dailyCapBytes: (200 + upTo(3_000)) * MB },
      };
    case 'linear': {
      const mb = 200 + upTo(9_800);
      return { priceMinor: Math.round(mb / 10) + upTo(2), dataBytes: mb * MB };
    }
    case 'crumbs':
      return {
        ...{ priceMinor: 10 + upTo(30), dataBytes: (50 + upTo(100)) * MB },
        ...{ validityDays: 1 + upTo(2), maxPurchases: 1_000 },
      };
    case 'capped':
      return { dataBytes: 10_000 * MB, dailyCapBytes: (100 + upTo(400)) * MB, validityDays: 20 };
    case 'waiting':
      return { activation: 'firstUse', topUp: 'adds', validityDays: 2 + upTo(5), maxPurchases: 8 };
    case 'regions':
      return { regions: REGIONS.filter(() => random() < 0.4), maxPurchases: 2 };
    case 'same':
      return { priceMinor: 500, dataBytes: 1_500 * MB, validityDays: 7, topUp: 'adds' };
  }
}

/** So many plans among which the search has much to do; the same every time. */
export function hardAdvice(
  plans: (typeof HARD_PLANS)[number],
  need: (typeof HARD_NEEDS)[number],
  count: number,
): { need: AdviceNeed; plans: AdvicePlan[] } {
  const random = seeded(count);
  const rules = ['restarts', 'extends', 'adds'] as const;
  return {
    need: needOf(need, random),
    plans: Array.from({ length: count }, (_, index): AdvicePlan => {
      const usual: AdvicePlan = {
        id: `plan-${index}`,
        priceMinor: 200 + Math.floor(900 * random()),
        dataBytes: (500 + Math.floor(2_000 * random())) * MB,
        validityDays: [1, 3, 7, 15, 30][Math.floor(5 * random())] ?? 30,
        activation: random() < 0.5 ? 'purchase' : 'firstUse',
        topUp: rules[Math.floor(3 * random())] ?? 'adds',
        dailyCapBytes: null,
        fee: { kind: 'fixed', minor: 0 },
        regions: random() < 0.5 ? REGIONS.slice(0, 3) : [REGIONS[Math.floor(4 * random())] ?? 'JP'],
        maxPurchases: 1 + Math.floor(3 * random()),
      };
      const plan = { ...usual, ...partsOf(plans, index / count, random) };
      return { ...plan, dataBytes: Math.round(plan.dataBytes) };
    }),
  };
}

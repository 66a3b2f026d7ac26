import type { AdviceNeed, AdvicePlan } from '../../../utils/domain/advice/advice-problem';
import { seeded } from './random-advice';

const COUNTRIES = 'JP KR TW HK CN TH VN SG MY ID PH AU NZ US CA MX GB FR DE IT ES PT'.split(' ');
const GROUPS = [
  ['JP', 'KR'],
  ['JP', 'KR', 'TW', 'HK'],
  ['CN', 'HK'],
  COUNTRIES.slice(0, 11),
  COUNTRIES.slice(11, 16),
  COUNTRIES.slice(16),
  COUNTRIES,
];
const GIGABYTES = [0.5, 1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 100];
const DAYS = [1, 3, 5, 7, 10, 14, 15, 20, 28, 30, 60, 90, 180, 365];

/** How a made-up market is priced. */
export type Market = 'usual' | 'noisy' | 'daily' | 'small';

/** As many plans as wanted, much as travel eSIMs are offered: by country, group and size. */
export function randomCatalogue(count: number, market: Market, seed: number): AdvicePlan[] {
  const random = seeded(seed);
  const pick = <T>(list: T[]): T | undefined => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, index): AdvicePlan => {
    const country = pick(COUNTRIES) ?? 'JP';
    const regions = random() < 0.7 ? [country] : (pick(GROUPS) ?? [country]);
    const sizes = market === 'small' ? GIGABYTES.slice(0, 5) : GIGABYTES;
    const gigabytes = pick(sizes) ?? 1;
    const capped = market === 'daily' ? random() < 0.6 : random() < 0.15;
    const validityDays = pick(market === 'daily' ? DAYS.slice(0, 6) : DAYS) ?? 30;
    const spread = market === 'noisy' ? 0.2 + 2 * random() : 0.7 + 0.6 * random();
    const base = 150 + 170 * gigabytes ** 0.8 + 12 * validityDays ** 0.7;
    const reach = 1 + 0.25 * Math.log2(regions.length);
    return {
      id: `plan-${index}`,
      priceMinor: Math.round(base * reach * spread),
      dataBytes: Math.round(gigabytes * 1e9),
      validityDays,
      activation: random() < 0.5 ? 'purchase' : 'firstUse',
      topUp:
        pick(['restarts', 'extends', 'adds'] as const satisfies AdvicePlan['topUp'][]) ?? 'adds',
      dailyCapBytes: capped ? (pick([5e8, 1e9, 2e9, 3e9]) ?? 1e9) : null,
      fee:
        random() < 0.7
          ? { kind: 'fixed', minor: random() < 0.5 ? 0 : 50 }
          : { kind: 'percent', bps: pick([150, 290, 500]) ?? 0 },
      regions,
      maxPurchases: pick([1, 1, 2, 3, 10]) ?? 1,
    };
  });
}

/** A trip of so many days through so many countries, one after another, some days in two. */
export function randomTrip(days: number, countries: number, seed: number): AdviceNeed {
  const random = seeded(seed);
  const route = ['JP', 'KR', 'TW'].slice(0, countries);
  const perDay = 2e8 + 1e9 * random();
  const use = Array.from({ length: days }, (_, day) => {
    const at = Math.floor((day * countries) / days);
    const bytes = Math.round(perDay * (0.2 + 1.6 * random()));
    const here = { day, region: route[at] ?? 'JP', bytes };
    const next = route[at + 1];
    const border = next !== undefined && Math.floor(((day + 1) * countries) / days) > at;
    return border ? [here, { day, region: next, bytes: Math.round(bytes / 3) }] : [here];
  }).flat();
  return { days, use };
}

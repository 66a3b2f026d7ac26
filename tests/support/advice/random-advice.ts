import type { AdviceNeed, AdvicePlan } from '../../../utils/domain/advice/advice-problem';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const REGIONS = ['JP', 'KR', 'TW'];

/** A small need and a few plans, every rule among them; the same for the same seed. */
export function randomAdvice(seed: number): { need: AdviceNeed; plans: AdvicePlan[] } {
  const random = seeded(seed);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const oneOf = <T>(first: T, ...more: T[]): T => [first, ...more][upTo(more.length)] ?? first;
  const days = 1 + upTo(5);
  const regions = REGIONS.slice(0, 1 + upTo(2));
  const use = Array.from({ length: days }, (_, day) =>
    regions.map((region) => ({ day, region, bytes: random() < 0.5 ? 0 : upTo(3) })),
  ).flat();
  const plans = Array.from({ length: oneOf(1, 2, 2, 3, 3, 4) }, (_, index): AdvicePlan => {
    const held = regions.filter(() => random() < 0.6);
    return {
      id: `p${index}`,
      priceMinor: 10 * upTo(20),
      dataBytes: 1 + upTo(oneOf(3, 8)),
      validityDays: 1 + upTo(oneOf(2, 6)),
      activation: oneOf('purchase', 'firstUse'),
      topUp: oneOf('restarts', 'extends', 'adds'),
      dailyCapBytes: random() < 0.6 ? null : upTo(3),
      fee:
        random() < 0.5
          ? { kind: 'fixed', minor: upTo(15) }
          : { kind: 'percent', bps: oneOf(0, 250, 333, 500, 1_999) },
      regions: held.length === 0 ? [regions[0] ?? 'JP'] : held,
      maxPurchases: oneOf(1, 2, 3),
    };
  });
  return { need: { days, use }, plans };
}

/** Chance that comes out the same for the same seed: mulberry32. */
export interface Chance {
  /** 0…1 */
  next: () => number;
  /** True in this share of all cases. */
  of: (share: number) => boolean;
  between: (low: number, high: number) => number;
  whole: (low: number, high: number) => number;
  /** Small ones often, large ones seldom: even in orders of magnitude. */
  spread: (low: number, high: number) => number;
  pick: <T>(choices: readonly [T, ...T[]]) => T;
}

export function createChance(seed: number): Chance {
  // Neighbours would begin alike.
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + (high - low) * next();
  return {
    next,
    of: (share) => next() < share,
    between,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    spread: (low, high) => low * (high / low) ** next(),
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
  };
}

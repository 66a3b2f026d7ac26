import { seededRandom } from '../../../utils/domain/forecast/seeded-random';

/** Seeded chance, so that every run judges the same users. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  between(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  normal(): number;
  /** e^(sigma × normal), with the mean 1. */
  noise(sigma: number): number;
  chance(share: number): boolean;
}

export function seeded(seed: number): Random {
  const { next, normal } = seededRandom(seed);
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    pick: <T>(from: readonly T[]): T => {
      const picked = from[Math.floor(next() * from.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    normal,
    noise: (sigma) => Math.exp(sigma * normal() - sigma ** 2 / 2),
    chance: (share) => next() < share,
  };
}

import type { Chance } from '../../long-life/random';

/** One of them; undefined of none. */
export const pickFrom = <T>(chance: Chance, choices: readonly T[]): T | undefined =>
  choices[chance.whole(0, choices.length - 1)];

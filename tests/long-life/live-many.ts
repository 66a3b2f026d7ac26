import type { Life } from './live';
import { live } from './live';
import type { Trouble } from './oracle';

/** Polls in one life: a year or so. */
const LENGTH = 2_500;

export interface Total extends Omit<Life, 'seed' | 'score' | 'troubles'> {
  lives: number;
  /** By what it is about: reached by the facts, and seen on the screen. */
  expected: Map<string, number>;
  seen: Map<string, number>;
  reminders: number;
  lenient: number;
  either: number;
  troubles: (Trouble & { seed: number })[];
}

const addTo = (sums: Map<string, number>, counts: ReadonlyMap<string, number>): void => {
  for (const [what, count] of counts) sums.set(what, (sums.get(what) ?? 0) + count);
};

/** One life after the other, by the numbers from this one on, until so many polls were made. */
export function liveMany(
  { from, polls }: { from: number; polls: number },
  tell: (total: Total) => void = () => undefined,
): Total {
  const total: Total = {
    ...{ lives: 0, polls: 0, deaths: 0, sleeps: 0, jumps: 0, travels: 0, restarts: 0 },
    ...{ days: 0, lines: 0, reminders: 0, lenient: 0, either: 0 },
    expected: new Map(),
    seen: new Map(),
    troubles: [],
  };
  for (let seed = from; total.polls < polls; seed += 1) {
    const { score, troubles, seed: _, ...counts } = live(seed, LENGTH);
    total.lives += 1;
    for (const [name, count] of Object.entries(counts)) total[name as keyof typeof counts] += count;
    total.reminders += score.reminders;
    total.lenient += score.lenient;
    total.either += score.either;
    addTo(total.expected, score.expected);
    addTo(total.seen, score.seen);
    total.troubles.push(...troubles.map((trouble) => ({ ...trouble, seed })));
    tell(total);
  }
  return total;
}

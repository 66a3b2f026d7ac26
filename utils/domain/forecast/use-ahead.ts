import { FUTURES, type KnownUse, liveFutures } from './futures';
import { wishesAhead } from './live-ahead';

/** What may be used from now on, with enough of it: in the same futures as when it runs out. */
export interface UseAhead {
  /** Whole days, of 24 hours from now. */
  days: number;
  /**
   * Bytes with which one gets along until the end of that many days in this share of the futures;
   * each number of days by itself, so that it never falls with time.
   */
  enough: (share: number, days: number) => number;
}

/** What a user would use if nothing made them hold back; past days are read as for the run-out. */
export function useAhead(known: KnownUse, days: number): UseAhead {
  const sums = Array.from({ length: days + 1 }, () => new Float64Array(FUTURES));
  liveFutures(known, (outset, random, index) => {
    const wishOn = wishesAhead(outset, random);
    let sum = 0;
    for (let day = 0; day < days; day += 1) {
      sum += wishOn(day);
      const sumsThen = sums[day + 1];
      if (sumsThen !== undefined) sumsThen[index] = sum;
    }
  });
  for (const each of sums) each.sort();
  return {
    days,
    enough: (share, wanted) => {
      const after = Math.min(days, Math.max(0, wanted));
      const at = Math.min(FUTURES - 1, Math.max(0, Math.ceil(share * FUTURES) - 1));
      return sums[after]?.[at] ?? 0;
    },
  };
}

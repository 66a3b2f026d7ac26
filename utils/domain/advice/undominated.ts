import type { Reach } from './cells';
import { type Effort, inTime } from './effort';
import type { Line } from './lines';

/** Looks are told so many at a time. */
const LOOKS = 100;

const within = (inner: Reach, outer: Reach): boolean =>
  inner === outer || inner.holds.every((held, area) => !held || outer.holds[area] === true);

const coversAll = ({ days, reach }: Line): boolean => days > reach.lastDay - reach.firstDay;

/** Whatever repeated purchases of `b` do, as many of `a` do too. */
function tops(a: Line, b: Line): boolean {
  if (b.most === 1 || a.topUp === 'extends') return true;
  if (a.topUp === 'adds' && coversAll(a)) return true;
  if (a.topUp !== b.topUp) return false;
  // A longer run that only adds is no better: the next one cannot begin before it has ended.
  return a.topUp === 'restarts' || coversAll(b) || (a.days === b.days && (b.waits || !a.waits));
}

/** Can `a` do everything that `b` can, for as little? */
const dominates = (a: Line, b: Line): boolean =>
  a.cost <= b.cost &&
  a.data >= b.data &&
  a.days >= b.days &&
  a.cap >= b.cap &&
  a.plan.maxPurchases >= b.most &&
  within(b.reach, a.reach) &&
  tops(a, b);

/**
 * The lines that can be part of a way that costs less than `target`. A dominated one can be exchanged
 * for one that dominates it, unless all of those are bought as well: it stays only if that is cheap
 * enough. All of them where there is no time for it.
 * @param lines cheapest first
 */
export function undominated(lines: Line[], target: number, effort: Effort): Line[] {
  const kept: Line[] = [];
  const spare = (line: Line): boolean => {
    let together = line.cost;
    return kept.some((other, index) => {
      if (index % LOOKS === 0) effort.look(LOOKS);
      if (!dominates(other, line)) return false;
      together += other.cost;
      return together >= target;
    });
  };
  const done = inTime(() => {
    for (const line of lines) if (!spare(line)) kept.push(line);
    return true;
  });
  return done === null ? lines : kept;
}

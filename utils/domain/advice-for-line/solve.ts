import type { AdvicePlan } from '../advice/advice-problem';
import { advise } from '../advice/advise';
import type { Need } from './need';
import { cutNeed } from './need';
import type { Offer } from './offer';
import type { Standing } from './standing';
import { cutsOf, placesOf, standingPlan, toCorePlan, type Way } from './ways-to-use';

/** One purchase, at a moment; the day counts from the need's first. */
export interface Purchase {
  way: Way;
  day: number;
  at: number;
}

export interface Solved {
  purchases: Purchase[];
  totalMinor: number;
  /** Nothing costs less than this. */
  floorMinor: number;
  /** The single plan that comes next, by what it costs in all. */
  next: { offer: Offer; totalMinor: number } | null;
}

/** Infeasible: there is no way. Otherwise none was found in time. */
export type Unsolved = { infeasible: boolean; floorMinor: number };

/** When a purchase of that day happens: a plan may have to wait for the end of another. */
const momentOf = ({ notBefore }: Way, day: number, { days }: Need): number => {
  const begin = days[day]?.from ?? 0;
  return Math.max(begin, notBefore ?? begin);
};

export interface Problem {
  need: Need;
  standing: readonly Standing[];
  ways: readonly Way[];
  /** Of the need's places, those where a plan works. */
  worksIn: (way: Way) => readonly string[];
}

/** The least total by the core; docs/advice.md has what is exact about it. */
export function solve(problem: Problem, effort: number): Solved | Unsolved {
  const { need, standing, ways, worksIn } = problem;
  const cut = cutNeed(need, cutsOf(ways, standing));
  const byId = new Map<string, Way>();
  const plans: AdvicePlan[] = ways.map((way, index) => {
    byId.set(`${index}`, way);
    return toCorePlan(way, `${index}`, worksIn(way), cut);
  });
  const places = placesOf(need);
  const free = standing.map((each, index) => standingPlan(each, `free ${index}`, places, cut));
  const advice = advise(cut.core, [...free, ...plans], effort);
  if (advice.kind === 'infeasible')
    return { infeasible: true, floorMinor: Number.POSITIVE_INFINITY };
  if (advice.kind === 'undecided') return { infeasible: false, floorMinor: advice.atLeastMinor };
  const purchases = advice.purchases.flatMap(({ planId, day }) => {
    const way = byId.get(planId);
    return way === undefined ? [] : [{ way, day, at: momentOf(way, day, need) }];
  });
  purchases.sort((a, b) => a.at - b.at);
  const [other] = advice.runnerUp?.purchases ?? [];
  const next = other === undefined ? undefined : byId.get(other.planId);
  return {
    purchases,
    totalMinor: advice.totalMinor,
    floorMinor: advice.totalMinor - advice.gapMinor,
    next:
      next === undefined || advice.runnerUp === null
        ? null
        : { offer: next.offer, totalMinor: advice.runnerUp.totalMinor },
  };
}

import { buyWhenLacking, type LineProblem } from './buy-when-lacking';
import { cutNeed } from './need';
import type { Offer } from './offer';
import { type Bought, lackingFrom } from './served';
import { type Problem, solve } from './solve';
import { cutsOf, waysOnLine } from './ways-to-use';

/** Few plans may take their time to be settled; with hundreds the popup must not wait. */
const FEW = 60;
const EFFORT_FOR_FEW = 20_000;
const EFFORT = 5_000;
/** So many of the cheapest are tried by themselves. */
const ALONE = 60;

export interface Found {
  purchases: Bought[];
  totalMinor: number;
  /** Nothing costs less, as the core sees plans: each as a line of its own. */
  floorMinor: number;
  /** The cheapest other plan, alone. */
  next: Offer | null;
}

const worksIn = (): string[] => ['here'];

const costOf = (bought: readonly Bought[]): number =>
  bought.reduce((sum, { offer }) => sum + offer.priceMinor, 0);

/** By the core, for which every plan is a line of its own; kept only if the one line bears it. */
function byCore({ need, standing, offers, rest }: LineProblem) {
  const ways = offers.flatMap((offer) => waysOnLine(offer, rest));
  const problem: Problem = { need, standing, ways, worksIn };
  const solved = solve(problem, offers.length <= FEW ? EFFORT_FOR_FEW : EFFORT);
  if (!('purchases' in solved)) return { solved, purchases: null };
  const purchases = solved.purchases.map(({ way, at }) => ({ offer: way.offer, at }));
  const cut = cutNeed(need, cutsOf(ways, standing));
  return {
    solved,
    purchases: lackingFrom(cut, standing, purchases) === null ? purchases : null,
  };
}

/** So much of one plan alone costs at the very least. */
function leastCost({ need, standing }: LineProblem, offer: Offer): number {
  const there = standing.reduce((sum, { bytes }) => sum + bytes, 0);
  const lacking = need.used(need.days.at(-1)?.to ?? 0) - there - 1;
  return offer.priceMinor * Math.max(1, Math.ceil(lacking / offer.bytes));
}

/** The last day on which a purchase still keeps what the line has left. */
function lastDayBefore({ need, rest }: LineProblem): number | null {
  if (rest === null || !Number.isFinite(rest.end)) return null;
  return need.days.findLast(({ from }) => from < rest.end)?.from ?? null;
}

/**
 * With one plan alone: when something is lacking, or before the line ends, to keep what is left.
 * @param belowMinor only what costs less
 */
export function withOne(
  problem: LineProblem,
  offer: Offer,
  keeps: boolean,
  belowMinor = Number.POSITIVE_INFINITY,
): Bought[] | null {
  const affordable = (belowMinor - 1) / Math.max(1, offer.priceMinor);
  const early = keeps ? lastDayBefore(problem) : null;
  const effect = offer.plan.topUpEffect;
  const tries = [buyWhenLacking(problem, offer, affordable)];
  if (early !== null && (effect === 'extends' || effect === 'restarts')) {
    tries.push(buyWhenLacking(problem, offer, affordable, early));
  }
  const done = tries.filter((bought) => bought !== null);
  return done.sort((a, b) => costOf(a) - costOf(b))[0] ?? null;
}

/**
 * The least total for one line. Null: nothing that is sold does; undefined: nothing was found in time.
 * @param keeps will something be left when the line ends, which an early purchase keeps?
 */
export function findAnswer(problem: LineProblem, keeps: boolean): Found | null | undefined {
  const { solved, purchases } = byCore(problem);
  let best = purchases;
  const cheapest = [...problem.offers].sort(
    (a, b) => a.priceMinor / a.bytes - b.priceMinor / b.bytes || a.priceMinor - b.priceMinor,
  );
  // The core's way holds what the core knows; what only the line knows is tried plan by plan.
  for (const offer of cheapest.slice(0, ALONE)) {
    const below = best === null ? Number.POSITIVE_INFINITY : costOf(best);
    if (leastCost(problem, offer) < below) best = withOne(problem, offer, keeps, below) ?? best;
  }
  if (best === null) return 'infeasible' in solved && solved.infeasible ? null : undefined;
  return {
    purchases: best,
    totalMinor: costOf(best),
    floorMinor: Math.min(costOf(best), Math.max(0, solved.floorMinor)),
    next: 'next' in solved ? (solved.next?.offer ?? null) : null,
  };
}

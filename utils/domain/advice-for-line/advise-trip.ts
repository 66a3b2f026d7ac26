import type { Plan } from '../model';
import { calendarDays } from './calendar-days';
import type { PlannedPurchase } from './line-advice';
import type { Need } from './need';
import type { LeftOut } from './offer';
import { offerKey, offersOf, pricedOtherwise, type Shelf, type Terms } from './offers-of';
import { plannedPurchases } from './planned-purchases';
import type { Bought } from './served';
import { type Problem, type Solved, solve, type Unsolved } from './solve';
import { placesOf, type Way, waysAlone } from './ways-to-use';

/** So many days in one country, ISO 3166. */
export interface Stop {
  country: string;
  days: number;
}

export interface TripQuestion extends Omit<Terms, 'pricedAt'> {
  stops: readonly Stop[];
  /** When the first day begins, epoch ms; never before now. */
  from: number;
  bytesPerDay: number;
  shelves: readonly Shelf[];
  currency: string;
}

/** A way by one plan alone that was not taken. */
export interface TripOther {
  plan: Plan;
  connectionId: string;
  minor: number;
}

export type TripAdvice =
  | {
      kind: 'buy';
      purchases: PlannedPurchase[];
      currency: string;
      totalMinor: number;
      gapMinor: number;
      other: TripOther | null;
      promotionOver: Plan[];
      leftOut: LeftOut[];
    }
  | { kind: 'infeasible'; leftOut: LeftOut[]; missing: string[] }
  | { kind: 'undecided'; leftOut: LeftOut[] }
  | { kind: 'no-prices'; leftOut: LeftOut[] };

/** A page may take a little longer than the popup. */
const EFFORT = 60_000;
const ROUNDS = 3;

function tripNeed({ stops, from, zone, bytesPerDay }: TripQuestion): Need {
  const places = stops.flatMap(({ country, days }) => Array.from({ length: days }, () => country));
  const days = calendarDays(from, places.length, zone);
  return {
    days,
    // Whole days each, also where clocks change and a day has an hour more or less.
    used: (moment) => {
      const index = days.findIndex(({ to }) => moment < to);
      if (index < 0) return days.length * bytesPerDay;
      const day = days[index];
      if (day === undefined) return 0;
      return (index + Math.max(0, (moment - day.from) / (day.to - day.from))) * bytesPerDay;
    },
    placeOn: (day) => places[day] ?? '',
  };
}

const boughtBy = ({ purchases }: Solved): Bought[] =>
  purchases.map(({ way, at }) => ({ offer: way.offer, at }));

function reckon(
  question: TripQuestion,
  need: Need,
  pricedAt: ReadonlyMap<string, number>,
): { solved: Solved | Unsolved; leftOut: LeftOut[]; ways: Way[]; terms: Terms } {
  const places = placesOf(need);
  const terms: Terms = { ...question, now: Math.max(question.now, question.from), pricedAt };
  const shelves = question.shelves.map(({ connectionId, plans }) => ({
    connectionId,
    // What only adds needs a line to add to.
    plans: plans.filter(
      (plan) => plan.sellable && plan.checkout !== null && plan.topUpEffect !== 'adds',
    ),
  }));
  const works = ({ regions }: Plan): boolean => regions.some((region) => places.includes(region));
  const { offers, leftOut } = offersOf(shelves, terms, works);
  const ways = offers.flatMap(waysAlone);
  const worksIn = ({ offer }: Way): string[] =>
    places.filter((place) => offer.plan.regions.includes(place));
  const problem: Problem = { need, standing: [], ways, worksIn };
  return { solved: solve(problem, EFFORT), leftOut, ways, terms };
}

/** The least that a trip costs, over every provider: each plan is a line of its own. */
export function adviseTrip(question: TripQuestion): TripAdvice {
  const need = tripNeed(question);
  const pricedAt = new Map<string, number>();
  let round = reckon(question, need, pricedAt);
  const floor = round.solved.floorMinor;
  for (let tries = 1; tries < ROUNDS && 'purchases' in round.solved; tries += 1) {
    const changed = pricedOtherwise(boughtBy(round.solved), round.terms);
    if (changed.size === 0) break;
    for (const [key, at] of changed) pricedAt.set(key, at);
    round = reckon(question, need, pricedAt);
  }
  const { solved, leftOut, ways } = round;
  if (!('purchases' in solved)) {
    const priceless = leftOut.some(({ why }) => why === 'no-price' || why === 'no-rate');
    if (ways.length === 0 && priceless) return { kind: 'no-prices', leftOut };
    if (!solved.infeasible) return { kind: 'undecided', leftOut };
    const covered = new Set(ways.flatMap(({ offer }) => offer.plan.regions));
    return {
      kind: 'infeasible',
      leftOut,
      missing: placesOf(need).filter((place) => !covered.has(place)),
    };
  }
  const plans = solved.purchases.map(({ way }) => way.offer);
  const over = plans.filter(({ connectionId, plan }) =>
    pricedAt.has(offerKey(connectionId, plan.id)),
  );
  const { next } = solved;
  return {
    kind: 'buy',
    purchases: plannedPurchases(boughtBy(solved), null),
    currency: question.currency,
    totalMinor: solved.totalMinor,
    gapMinor: Math.max(0, solved.totalMinor - Math.min(floor, solved.floorMinor)),
    other:
      next === null
        ? null
        : {
            plan: next.offer.plan,
            connectionId: next.offer.connectionId,
            minor: next.totalMinor,
          },
    promotionOver: [...new Set(over.map(({ plan }) => plan))],
    leftOut,
  };
}

/** The days of a trip over its countries, in their order, as evenly as they go. */
export function evenStops(countries: readonly string[], days: number): Stop[] {
  const each = Math.floor(days / Math.max(1, countries.length));
  const more = days - each * countries.length;
  return countries
    .map((country, index) => ({ country, days: each + (index < more ? 1 : 0) }))
    .filter((stop) => stop.days > 0);
}

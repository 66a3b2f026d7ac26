import type { AdviceNeed, AdvicePlan, Purchase } from './advice-problem';
import { type Demand, toDemand } from './cells';
import { cheapestSingle } from './cheapest-single';
import type { Choice } from './choice';
import { greedy, type Way } from './first-guess';
import { itemsOf } from './items';
import { type Line, toLines } from './lines';
import { putOff } from './put-off';
import { Search } from './search';
import { undominated } from './undominated';

/** A way to be covered: in the order of days. */
export interface Offer {
  purchases: Purchase[];
  totalMinor: number;
}

export type Advice =
  | ({
      kind: 'buy';
      /** No other way is cheaper by more than this; 0: none is cheaper. */
      gapMinor: number;
      /** The cheapest way by one plan alone, another than the advised; null where there is none. */
      runnerUp: Offer | null;
    } & Offer)
  /** No purchases serve the need. */
  | { kind: 'infeasible' }
  /** The search was cut off before it found a way or knew that there is none. */
  | { kind: 'undecided'; atLeastMinor: number };

/** About a second; enough for nearly every trip and catalogue. */
const USUAL_EFFORT = 2_000_000;

function toOffer({ items, total }: Way): Offer {
  const purchases = items.flatMap(({ line, day, count }) =>
    Array.from({ length: count }, () => ({ planId: line.plan.id, day })),
  );
  purchases.sort((a, b) => a.day - b.day || (a.planId < b.planId ? -1 : 1));
  return { purchases, totalMinor: total };
}

const cheaper = (a: Way | null, b: Way | null): Way | null =>
  a === null || (b !== null && b.total < a.total) ? b : a;

function choicesOf(lines: Line[], demand: Demand, target: number): Choice[] {
  return lines.flatMap((line) => {
    const items = itemsOf(line, demand).filter(({ cost }) => cost < target);
    return items.length === 0 ? [] : [{ line, room: line.most, items }];
  });
}

/**
 * The least total that serves a need, and how: exact, or with the gap that is left when the effort
 * was used up. docs/advice.md has the model and the method.
 * @param need every `day` within 0…days−1, `bytes` whole and not negative
 * @param plans ids that differ, prices, caps and fees whole and not negative, validity at least a day
 */
export function advise(need: AdviceNeed, plans: AdvicePlan[], effort = USUAL_EFFORT): Advice {
  const demand = toDemand(need, plans);
  if (demand.total === 0) {
    return { kind: 'buy', purchases: [], totalMinor: 0, gapMinor: 0, runnerUp: null };
  }
  const lines = toLines(plans, demand);
  const front = undominated(lines, 0);
  const single = cheapestSingle(lines, demand, null);
  const bytes = Float64Array.from(demand.cells, (cell) => cell.bytes);
  const several = greedy(
    front.flatMap((line) => itemsOf(line, demand)),
    demand,
    bytes,
  );
  const guess = cheaper(single, several);
  const everything = lines.reduce((sum, { cost, most }) => sum + cost * most, 1);
  const target = guess?.total ?? everything;
  const choices = choicesOf(undominated(lines, target), demand, target);
  const found = new Search(demand, guess, everything, effort).run(choices);
  const { way } = found;
  const floor = lines.reduce((least, { beyond }) => Math.min(least, beyond), found.floor);
  if (way === null) {
    return floor === Number.POSITIVE_INFINITY
      ? { kind: 'infeasible' }
      : { kind: 'undecided', atLeastMinor: Math.max(0, floor) };
  }
  const own = new Set(way.items.map(({ line }) => line));
  const [only] = own;
  const beside = own.size > 1 ? single : cheapestSingle(lines, demand, only ?? null);
  return {
    kind: 'buy',
    ...toOffer(putOff(way, demand)),
    gapMinor: Math.max(0, way.total - floor),
    runnerUp: beside === null ? null : toOffer(putOff(beside, demand)),
  };
}

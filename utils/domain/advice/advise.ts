import type { AdviceNeed, AdvicePlan, Purchase } from './advice-problem';
import { type Demand, toDemand } from './cells';
import { cheapestSingle, linesAlone } from './cheapest-single';
import type { Choice } from './choice';
import { Effort, type Elapsed, inTime } from './effort';
import { greedy, type Way } from './first-guess';
import { type Item, itemsOf } from './items';
import { lacksData } from './lacks-data';
import { type Line, toLines } from './lines';
import { putOff } from './put-off';
import { Search } from './search';
import { Shortlist } from './shortlist';
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
/** What shortening the list may take on top: so much in any case, and for every line. */
const FOR_LIST = 4_000;
const FOR_LINE = 1;
/** The part of the effort for each guess, where that is more. */
const FOR_GUESSES = 4;
const FOR_PUTTING_OFF = 3_000;
/** The shares of the time after which each part has to end. */
const UNTIL = { asking: 0.35, raising: 0.55, better: 0.65, search: 0.8, end: 1 };
/** So many items are looked at closely, and one more for so many units. */
const ITEMS = 3_000;
const UNITS_AN_ITEM = 4;
const MOST_ITEMS = 60_000;

function toOffer({ items, total }: Way): Offer {
  const purchases = items.flatMap(({ line, day, count }) =>
    Array.from({ length: count }, () => ({ planId: line.plan.id, day })),
  );
  purchases.sort((a, b) => a.day - b.day || (a.planId < b.planId ? -1 : 1));
  return { purchases, totalMinor: total };
}

const cheaper = (a: Way | null, b: Way | null): Way | null =>
  a === null || (b !== null && b.total < a.total) ? b : a;

const itemsIn = (choices: Choice[]): Item[] => choices.flatMap(({ items }) => items);

function choicesOf(lines: Line[], demand: Demand, target: number): Choice[] {
  return lines.flatMap((line) => {
    const items = itemsOf(line, demand).filter(({ cost }) => cost < target);
    return items.length === 0 ? [] : [{ line, room: line.most, items }];
  });
}

/** The best way that was found, and what none costs less than. */
function find(
  lines: Line[],
  demand: Demand,
  single: Way | null,
  effort: number,
  elapsed: Elapsed,
): { way: Way | null; floor: number } {
  const forList = Math.max(FOR_LIST + FOR_LINE * lines.length, effort / FOR_GUESSES);
  const until = (share: number, most = forList): Effort => new Effort(most, elapsed, share);
  const rows = Math.min(MOST_ITEMS, ITEMS + effort / UNITS_AN_ITEM);
  if (lacksData(lines, demand)) return { way: null, floor: Number.POSITIVE_INFINITY };
  const list = new Shortlist(lines, demand, until(UNTIL.asking), rows);
  const everything = lines.reduce((sum, { cost, most }) => sum + cost * most, 1);
  const bytes = Float64Array.from(demand.cells, (cell) => cell.bytes);
  const guess = (worth: Float64Array, quick: boolean, effort: Effort): Way | null =>
    inTime(() => greedy(itemsIn(list.first), demand, worth, quick, effort, until(UNTIL.better)));
  // However slow the machine: an answer comes before a better one.
  const toAnswer = single === null ? Number.POSITIVE_INFINITY : UNTIL.search;
  let known = cheaper(single, guess(bytes, true, until(toAnswer, forList / 4)));
  if (known === null) {
    list.widen();
    known = guess(bytes, true, until(Number.POSITIVE_INFINITY));
  }
  known = cheaper(known, guess(bytes, false, until(UNTIL.asking)));
  list.raise(known?.total ?? everything, until(UNTIL.raising));
  const worth = bytes.map((each, cell) => each * (list.rates[cell] ?? 0));
  known = cheaper(known, guess(worth, false, until(UNTIL.better)));
  const target = known?.total ?? everything;
  const searching = until(UNTIL.search, effort);
  const found = inTime(() => {
    // Taking stock of what is open takes a while by itself.
    searching.look(lines.length);
    const { lines: open, missed } = list.choices(target);
    const choices = choicesOf(undominated(open, target, searching), demand, target);
    const search = new Search(demand, known, target, searching);
    const { way, floor } = search.run(choices, list.rates, list.floor);
    return { way, floor: Math.min(floor, missed) };
  });
  const { way, floor } = found ?? { way: known, floor: Math.ceil(list.floor - 1e-6) };
  return { way, floor: lines.reduce((least, { beyond }) => Math.min(least, beyond), floor) };
}

/**
 * The least total that serves a need, and how: exact, or with the gap that is left when the effort
 * or the time was used up. docs/advice.md has the model and the method.
 * @param need every `day` within 0…days−1, `bytes` whole and not negative
 * @param plans ids that differ, prices, caps and fees whole and not negative, validity at least a day
 * @param elapsed asked again and again; without it the same question always has the same answer
 */
export function advise(
  need: AdviceNeed,
  plans: AdvicePlan[],
  effort = USUAL_EFFORT,
  elapsed: Elapsed = () => 0,
): Advice {
  const demand = toDemand(need, plans);
  if (demand.total === 0) {
    return { kind: 'buy', purchases: [], totalMinor: 0, gapMinor: 0, runnerUp: null };
  }
  const lines = toLines(plans, demand);
  const able = linesAlone(lines, demand);
  const single = cheapestSingle(able, demand, null);
  const { way, floor } = find(lines, demand, single, effort, elapsed);
  if (way === null) {
    return floor === Number.POSITIVE_INFINITY
      ? { kind: 'infeasible' }
      : { kind: 'undecided', atLeastMinor: Math.max(0, Math.ceil(floor)) };
  }
  const own = new Set(way.items.map(({ line }) => line));
  const [only] = own;
  const beside = own.size > 1 ? single : cheapestSingle(able, demand, only ?? null);
  const late = new Effort(FOR_PUTTING_OFF, elapsed, UNTIL.end);
  return {
    kind: 'buy',
    ...toOffer(putOff(way, demand, late)),
    gapMinor: Math.max(0, way.total - floor),
    runnerUp: beside === null ? null : toOffer(putOff(beside, demand, late)),
  };
}

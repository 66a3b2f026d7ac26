import type { Demand } from './cells';
import { type Choice, choicesAfter, onlyItems, withoutBeaten } from './choice';
import { beginsInTime } from './covers';
import { type Effort, inTime } from './effort';
import type { Way } from './first-guess';
import type { Item } from './items';
import { LowerBound } from './lower-bound';
import { Sharing } from './sharing';
import { joined, Wants } from './wants';

/** Bounds are fractions that were added up; totals are whole. */
const ROUNDING = 1e-6;

/** What one more decision counts for, beside a hundred for every item that is still open. */
const PER_NODE = 20_000;
const PER_ITEM = 100;
/** Effort for each try to improve a way, and the number of items that are tried. */
const BRIEFLY = 1_500;
const HOT = 200;
/** How often worths are moved for the first decision, and for later ones. */
const FIRST_STEPS = 30;
const STEPS = 15;

interface Node {
  decided: Item[];
  cost: number;
  /** What is left to choose from; asked for only where something is lacking. */
  choices: () => Choice[];
  floor: number;
  /** Minor units a byte to begin with, by cell. */
  rates: Float64Array;
}

export interface Outcome {
  way: Way | null;
  /** No way costs less than this. */
  floor: number;
}

const costOf = (items: Item[]): number => items.reduce((sum, { cost }) => sum + cost, 0);

/** Everything that is still open bought at once, as though it could run all the time. */
function mightServe(decided: Item[], choices: Choice[], demand: Demand, effort: Effort): boolean {
  const all = choices.map(({ line, room, items }): Item => {
    const from = Math.min(...items.map((item) => item.from));
    const to = Math.max(...items.map((item) => item.to));
    // A line of its own, so that nothing ends it.
    const free = { ...line, topUp: 'adds' as const };
    const bytes = line.data * room;
    return { line: free, day: 0, count: room, cost: 0, bytes, endsAt: demand.days, from, to };
  });
  return new Sharing(demand, [...decided, ...all], effort).unserved === 0;
}

/**
 * Branch and bound. Whatever serves everything has to contain an item that gives to one of the cells
 * that are stuck: each of those is tried, without the ones tried before it.
 */
export class Search {
  private best: Way | null;
  private target: number;
  /** Below every way that goes on with the decision that is being looked at. */
  private reached = 0;
  private limit = Number.POSITIVE_INFINITY;
  private missed = Number.POSITIVE_INFINITY;

  constructor(
    private readonly demand: Demand,
    guess: Way | null,
    ceiling: number,
    private readonly effort: Effort,
  ) {
    this.best = guess;
    this.target = guess?.total ?? ceiling;
  }

  /**
   * @param rates minor units a byte to begin with, by cell
   * @param known no way costs less
   */
  run(all: Choice[], rates: Float64Array, known: number): Outcome {
    this.reached = known;
    const done = inTime(() => this.look(all, rates, known));
    if (done === null) this.missed = Math.min(this.missed, Math.ceil(this.reached - ROUNDING));
    const floor = Math.min(this.missed, this.best?.total ?? Number.POSITIVE_INFINITY);
    return { way: this.best, floor };
  }

  private look(all: Choice[], rates: Float64Array, known: number): true {
    const sets = joined(new Sharing(this.demand, [], this.effort).stuck(), this.demand);
    const lower = new LowerBound(new Wants(sets, this.demand), all, this.effort);
    lower.raise(rates, this.target, FIRST_STEPS);
    const root = {
      decided: [],
      cost: 0,
      floor: Math.max(known, lower.total),
      rates: lower.rates(),
    };
    this.reached = root.floor;
    const excess = new Float64Array(lower.items.length).map((_, row) => lower.excess(row));
    const promising = (above = this.target): Choice[] => {
      let row = -1;
      return onlyItems(all, () => {
        row += 1;
        const least = excess[row] ?? 0;
        return least <= above && !this.hopeless(lower.total + least);
      });
    };
    const few = promising(excess.slice().sort()[HOT - 1]);
    this.improve({ ...root, choices: () => few });
    this.visit({
      ...root,
      choices: () => withoutBeaten(promising(), this.target, this.effort),
    });
    return true;
  }

  /** Takes one or two items out of the best way and looks briefly for something cheaper instead. */
  private improve(root: Node): void {
    for (let way: Way | null = null; way !== this.best; ) {
      way = this.best;
      for (const [a, one] of way?.items.entries() ?? []) {
        for (const other of way?.items.slice(a) ?? []) {
          if (this.best !== way || way === null) break;
          const decided = way.items.filter((item) => item !== one && item !== other);
          this.limit = this.effort.units + BRIEFLY;
          const choices = () => choicesAfter(decided, root.choices());
          this.visit({ ...root, decided, choices, cost: costOf(decided) });
        }
      }
    }
    this.limit = Number.POSITIVE_INFINITY;
    this.missed = Number.POSITIVE_INFINITY;
    this.reached = root.floor;
  }

  private hopeless(total: number): boolean {
    return total > this.target - 1 + ROUNDING;
  }

  /** Is the effort used up? Then what lies from here on is left, and costs at least this. */
  private spent(floor: number): boolean {
    if (this.effort.units < this.limit) return false;
    this.missed = Math.min(this.missed, Math.ceil(floor - ROUNDING));
    return true;
  }

  private visit(node: Node): void {
    const { decided, cost } = node;
    const sharing = new Sharing(this.demand, decided, this.effort);
    if (sharing.unserved === 0 && beginsInTime(decided, this.demand, this.effort)) {
      this.best = { items: decided, total: cost };
      this.target = cost;
      return;
    }
    if (this.spent(node.floor)) return;
    const choices = node.choices();
    if (choices.length === 0) return;
    const open = choices.reduce((sum, { items }) => sum + items.length, 0);
    this.effort.look(PER_NODE + PER_ITEM * open);
    if (this.best === null && !mightServe(decided, choices, this.demand, this.effort)) return;
    const wants = new Wants(joined(sharing.stuck(), this.demand), this.demand);
    const lower = new LowerBound(wants, choices, this.effort);
    lower.raise(node.rates, this.target - cost, decided.length === 0 ? FIRST_STEPS : STEPS);
    const base = cost + lower.total;
    const floor = Math.max(base, node.floor);
    if (this.hopeless(floor)) return;
    const cheapest = lower.items.reduce((least, item) => Math.min(least, item.cost), this.target);
    const leasts = new Map<Item, number>();
    const excess = new Map<Item, number>();
    for (const [row, item] of lower.items.entries()) {
      const more = wants.count > 0 && lower.completes(row) ? 0 : cheapest;
      leasts.set(item, Math.max(floor, base + lower.excess(row), cost + item.cost + more));
      excess.set(item, base + lower.excess(row));
    }
    const least = (item: Item): number => leasts.get(item) ?? 0;
    const rates = lower.rates();
    const tried = new Set<Item>();
    for (const item of this.branches(lower, wants).sort((a, b) => least(a) - least(b))) {
      if (this.hopeless(least(item)) || this.spent(least(item))) break;
      tried.add(item);
      if (decided.length === 0) this.reached = least(item);
      const fits = (other: Item): boolean =>
        !tried.has(other) &&
        !this.hopeless(least(other)) &&
        !this.hopeless(cost + item.cost + other.cost) &&
        !this.hopeless((excess.get(item) ?? 0) + (excess.get(other) ?? 0) - base);
      this.visit({
        decided: [...decided, item],
        cost: cost + item.cost,
        choices: () => choicesAfter([item], onlyItems(choices, fits)),
        floor: least(item),
        rates,
      });
    }
  }

  /** The items of which one is needed, by the want that leaves the fewest. */
  private branches(lower: LowerBound, wants: Wants): Item[] {
    let fewest = lower.items;
    this.effort.look(wants.count * fewest.length);
    for (let want = 0; want < wants.count; want += 1) {
      const some = lower.items.filter((_, row) => lower.brings(row, want));
      if (some.length < fewest.length) fewest = some;
    }
    return fewest;
  }
}

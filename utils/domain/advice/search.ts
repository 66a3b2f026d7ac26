import type { Demand } from './cells';
import { type Choice, choicesAfter, onlyItems, withoutBeaten } from './choice';
import { beginsInTime } from './covers';
import type { Way } from './first-guess';
import type { Item } from './items';
import { LowerBound } from './lower-bound';
import { Sharing } from './sharing';
import { Wants } from './wants';

/** Bounds are fractions that were added up; totals are whole. */
const ROUNDING = 1e-6;

/** What looking at one more decision costs, beside one for every item that is still open. */
const PER_NODE = 200;
/** Effort for each try to improve a way, and the number of items that are tried. */
const BRIEFLY = 1_500;
const HOT = 200;

interface Node {
  decided: Item[];
  cost: number;
  /** What is left to choose from; asked for only where something is lacking. */
  choices: () => Choice[];
  floor: number;
  /** Minor units a byte, to begin with. */
  rate: number;
}

export interface Outcome {
  way: Way | null;
  /** No way costs less than this. */
  floor: number;
  /** Spent, in the units of the limit. */
  effort: number;
}

const costOf = (items: Item[]): number => items.reduce((sum, { cost }) => sum + cost, 0);

/** Everything that is still open bought at once, as though it could run all the time. */
function mightServe(decided: Item[], choices: Choice[], demand: Demand): boolean {
  const all = choices.map(({ line, room, items }): Item => {
    const from = Math.min(...items.map((item) => item.from));
    const to = Math.max(...items.map((item) => item.to));
    // A line of its own, so that nothing ends it.
    const free = { ...line, topUp: 'adds' as const };
    const bytes = line.data * room;
    return { line: free, day: 0, count: room, cost: 0, bytes, endsAt: demand.days, from, to };
  });
  return new Sharing(demand, [...decided, ...all]).unserved === 0;
}

/**
 * Branch and bound. Whatever serves everything has to contain an item that gives to one of the cells
 * that are stuck: each of those is tried, without the ones tried before it.
 */
export class Search {
  private best: Way | null;
  private target: number;
  private effort = 0;
  private missed = Number.POSITIVE_INFINITY;

  constructor(
    private readonly demand: Demand,
    guess: Way | null,
    ceiling: number,
    private limit: number,
  ) {
    this.best = guess;
    this.target = guess?.total ?? ceiling;
  }

  run(all: Choice[]): Outcome {
    const rate = this.target / this.demand.total;
    const sets = new Sharing(this.demand, []).stuck();
    const lower = new LowerBound(new Wants(sets, this.demand), all);
    lower.raise(rate, this.target, 50);
    const excess = new Float64Array(lower.items.length).map((_, row) => lower.excess(row));
    const promising = (above = this.target): Choice[] => {
      let row = -1;
      return onlyItems(all, () => {
        row += 1;
        const least = excess[row] ?? 0;
        return least <= above && !this.hopeless(lower.total + least);
      });
    };
    const root = {
      decided: [],
      cost: 0,
      floor: lower.total,
      rate: lower.total / this.demand.total,
    };
    const few = promising(excess.slice().sort()[HOT - 1]);
    this.improve({ ...root, choices: () => few });
    this.visit({ ...root, choices: () => withoutBeaten(promising(), this.target) });
    const floor = Math.min(this.missed, this.best?.total ?? Number.POSITIVE_INFINITY);
    return { way: this.best, floor, effort: this.effort };
  }

  /** Takes one or two items out of the best way and looks briefly for something cheaper instead. */
  private improve(root: Node): void {
    const { limit } = this;
    for (let way: Way | null = null; way !== this.best; ) {
      way = this.best;
      for (const [a, one] of way?.items.entries() ?? []) {
        for (const other of way?.items.slice(a) ?? []) {
          if (this.best !== way || way === null) break;
          const decided = way.items.filter((item) => item !== one && item !== other);
          this.limit = Math.min(limit, this.effort + BRIEFLY);
          const choices = () => choicesAfter(decided, root.choices());
          this.visit({ ...root, decided, choices, cost: costOf(decided) });
        }
      }
    }
    this.limit = limit;
    this.missed = Number.POSITIVE_INFINITY;
  }

  private hopeless(total: number): boolean {
    return total > this.target - 1 + ROUNDING;
  }

  /** Is the effort used up? Then what lies from here on is left, and costs at least this. */
  private spent(floor: number): boolean {
    if (this.effort < this.limit) return false;
    this.missed = Math.min(this.missed, Math.ceil(floor - ROUNDING));
    return true;
  }

  private visit(node: Node): void {
    const { decided, cost } = node;
    const sharing = new Sharing(this.demand, decided);
    if (sharing.unserved === 0 && beginsInTime(decided, this.demand)) {
      this.best = { items: decided, total: cost };
      this.target = cost;
      return;
    }
    this.effort += sharing.work;
    if (this.spent(node.floor)) return;
    const choices = node.choices();
    if (choices.length === 0) return;
    this.effort += PER_NODE + choices.reduce((sum, { items }) => sum + items.length, 0);
    if (this.best === null && !mightServe(decided, choices, this.demand)) return;
    const wants = new Wants(sharing.stuck(), this.demand);
    const lower = new LowerBound(wants, choices);
    lower.raise(node.rate, this.target - cost, decided.length === 0 ? 50 : 15);
    this.effort += lower.work;
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
    const tried = new Set<Item>();
    for (const item of this.branches(lower, wants).sort((a, b) => least(a) - least(b))) {
      if (this.hopeless(least(item)) || this.spent(least(item))) break;
      tried.add(item);
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
        rate: lower.total / Math.max(1, sharing.unserved),
      });
    }
  }

  /** The items of which one is needed, by the want that leaves the fewest. */
  private branches(lower: LowerBound, wants: Wants): Item[] {
    let fewest = lower.items;
    for (let want = 0; want < wants.count; want += 1) {
      const some = lower.items.filter((_, row) => lower.brings(row, want));
      if (some.length < fewest.length) fewest = some;
    }
    return fewest;
  }
}

import type { Demand, Reach } from './cells';
import type { Choice } from './choice';
import { type Effort, inTime } from './effort';
import { isThinned, itemsOf } from './items';
import type { Line } from './lines';
import { LowerBound } from './lower-bound';
import { Pricing } from './pricing';
import { joined, Wants } from './wants';

/** How often the worths are moved to what the lines that earn too much tell. */
const ROUNDS = 4;
const STEPS = 30;
/** Where a round closes less of what is open, another would take longer than it saves. */
const WORTH_IT = 0.02;
/** What is held to be worth nothing, in minor units. */
const SMALL = 0.5;

/** The most that is needed within so many days one after another. */
function busiest({ before }: Reach, days: number, { startOf, cells }: Demand): number {
  let most = 0;
  for (const [day, from] of startOf.entries()) {
    const to = startOf[day + days] ?? cells.length;
    most = Math.max(most, (before[to] ?? 0) - (before[from] ?? 0));
  }
  return most;
}

/** What a byte of each line costs that is used as much as it can be; by cell the least: nobody earns. */
function cheapestRates(
  lines: Line[],
  demand: Demand,
): { rates: Float64Array; byLine: Float64Array } {
  const busy = new Map<Reach, Map<number, number>>();
  const least = new Map<Reach, number>();
  const byLine = new Float64Array(lines.length);
  for (const [at, { reach, days, data, cap, cost }] of lines.entries()) {
    const known = busy.get(reach) ?? new Map<number, number>();
    busy.set(reach, known);
    const within = known.get(days) ?? busiest(reach, days, demand);
    known.set(days, within);
    const rate = cost / Math.min(data, within, cap * days);
    byLine[at] = rate;
    least.set(reach, Math.min(least.get(reach) ?? Number.POSITIVE_INFINITY, rate));
  }
  const byArea: number[] = [];
  for (const [{ holds }, rate] of least) {
    for (const [area, held] of holds.entries()) {
      const other = byArea[area] ?? Number.POSITIVE_INFINITY;
      byArea[area] = held ? Math.min(other, rate) : other;
    }
  }
  const rates = Float64Array.from(
    demand.cells,
    ({ area }) => byArea[area] ?? Number.POSITIVE_INFINITY,
  );
  return { rates, byLine };
}

/**
 * Among any number of lines those that matter: a bound for all of them together is raised by looking
 * at few, then asking which others would earn too much at the same worths (delayed columns).
 */
export class Shortlist {
  /** No way costs less than this. */
  floor: number;
  /** Minor units a byte at which the bound holds, by cell. */
  rates: Float64Array;
  /** By line, how much above the bound everything with it lies at least. */
  private excess: Float64Array;
  /** By line, from the last time that all were asked; until then what a byte costs. */
  private nets: Float64Array;
  private few: number[] = [];
  private readonly known = new Map<number, Choice>();

  /** @param rows so many items may be looked at closely */
  constructor(
    private readonly lines: Line[],
    private readonly demand: Demand,
    effort: Effort,
    private readonly rows: number,
  ) {
    const { rates, byLine } = cheapestRates(lines, demand);
    this.rates = rates;
    this.nets = byLine;
    this.excess = new Float64Array(lines.length);
    this.floor = demand.cells.reduce(
      (sum, { bytes }, cell) => sum + bytes * (this.rates[cell] ?? 0),
      0,
    );
    inTime(() => this.ask(this.rates, effort));
    this.few = this.best(this.rows / 8, () => true);
  }

  /** The most promising, to begin with. */
  get first(): Choice[] {
    return this.few.map((at) => this.choice(at));
  }

  /** @param target what a known way costs */
  raise(target: number, effort: Effort): void {
    inTime(() => {
      const sets = this.demand.cells.map(({ bytes }, cell) => ({ cells: [cell], lacking: bytes }));
      const wants = new Wants(joined(sets, this.demand), this.demand);
      for (let round = 0; round < ROUNDS && this.floor < target; round += 1) {
        const lower = new LowerBound(wants, this.first, effort);
        lower.raise(this.rates, target, STEPS);
        const before = this.floor;
        const total = this.ask(lower.rates(), effort);
        const risen = this.floor - before;
        if (total > lower.total - SMALL || risen < WORTH_IT * (target - before)) break;
        const known = new Set(this.few);
        const more = this.best(this.rows / 8, (at) => (this.nets[at] ?? 0) < 0 && !known.has(at));
        this.few.push(...more);
      }
    });
  }

  /**
   * What can be part of a way that costs less, cheapest first, and the floor of all that is left out for want of room.
   */
  choices(target: number): { lines: Line[]; missed: number } {
    const open = (at: number): boolean =>
      this.floor + (this.excess[at] ?? 0) <= target - 1 + 1e-6 && this.cost(at) < target;
    const taken = this.best(this.rows, open);
    const set = new Set(taken.filter((at) => !isThinned(this.line(at))));
    let missed = Number.POSITIVE_INFINITY;
    for (let at = 0; at < this.lines.length; at += 1) {
      if (set.has(at) || !open(at)) continue;
      missed = Math.min(missed, this.floor + (this.excess[at] ?? 0));
    }
    const lines = taken.map((at) => this.line(at)).sort((a, b) => a.cost - b.cost);
    return { lines, missed: Math.ceil(missed - 1e-6) };
  }

  /** More of them, where the first ones cannot serve everything. */
  widen(): void {
    this.few = this.best(this.rows / 2, () => true);
  }

  private line(at: number): Line {
    const line = this.lines[at];
    if (line === undefined) throw new RangeError(`No line ${at}`);
    return line;
  }

  private cost(at: number): number {
    return this.lines[at]?.cost ?? 0;
  }

  private choice(at: number): Choice {
    const line = this.line(at);
    const known = this.known.get(at);
    if (known !== undefined) return known;
    const choice = { line, room: line.most, items: itemsOf(line, this.demand) };
    this.known.set(at, choice);
    return choice;
  }

  /** What nothing can cost less than at these worths, by all lines. */
  private ask(rates: Float64Array, effort: Effort): number {
    const pricing = new Pricing(this.demand, rates);
    const nets = new Float64Array(this.lines.length);
    let total = pricing.worth;
    for (const [at, line] of this.lines.entries()) {
      const { net, gain } = pricing.earning(line, (count) => effort.look(count));
      nets[at] = net;
      total -= gain;
    }
    this.nets = nets;
    if (total >= this.floor) {
      this.floor = total;
      this.rates = rates;
      this.excess = nets.map((net) => Math.max(0, net));
    }
    return total;
  }

  /** Those that cost least above what they earn, as many as have so many items together. */
  private best(rows: number, among: (at: number) => boolean): number[] {
    const all: number[] = [];
    for (let at = 0; at < this.lines.length; at += 1) if (among(at)) all.push(at);
    const net = (at: number): number => this.nets[at] ?? 0;
    const some = all.length <= rows ? all : this.lowest(all, rows);
    const chosen: number[] = [];
    let used = 0;
    for (const at of some.sort((a, b) => net(a) - net(b))) {
      used += this.choice(at).items.length;
      if (used > rows && chosen.length > 0) break;
      chosen.push(at);
    }
    return chosen;
  }

  private lowest(all: number[], count: number): number[] {
    const limit = Float64Array.from(all, (at) => this.nets[at] ?? 0).sort()[Math.floor(count)] ?? 0;
    return all.filter((at) => (this.nets[at] ?? 0) <= limit).slice(0, count);
  }
}

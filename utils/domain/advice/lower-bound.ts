import type { Choice } from './choice';
import type { Effort } from './effort';
import type { Item } from './items';
import type { Wants } from './wants';

/** Worths at which the bound holds. */
interface Found {
  total: number;
  /** Minor units, by want. */
  worth: Float64Array;
  /** The share of every want that nobody serves; below 0 where too many do. */
  missing: Float64Array;
}

/** How many of the most promising items are looked at while worths are moved. */
const PROMISING = 100;
const ROUNDS = 5;
const SMALL = 0.5;
/** Steps that have become shorter than this share of the first lead nowhere. */
const SLOWEST = 1 / 32;

/**
 * Lagrange's bound on what has to be added: every want is given a worth, nothing has to be served any
 * more, and whatever serves is paid by worth. Then each line decides for itself, and no total can be
 * less than all worth together with what the decisions still cost. It holds whatever the worths are;
 * they are moved towards what lacks service to make it large (subgradient steps after Polyak).
 */
export class LowerBound {
  readonly items: Item[];
  /** All of them by number, as rows of the tables below. */
  private readonly rows: Uint32Array;
  private readonly choiceOf: Int32Array;
  /** By item, how often its line could decide for it. */
  private readonly times: Float64Array;
  private readonly costs: Float64Array;
  private readonly bytes: Float64Array;
  /** By item and want, the most that it can bring. */
  private readonly gives: Float64Array;
  private best: Found;
  /** At the best worths, by row its cost less what it earns, by choice the most that it gains. */
  private nets: Float64Array;
  private gains: Float64Array;
  /** Room for the next look: thousands are taken, and memory that is asked for takes longest. */
  private readonly order: Uint32Array;
  private readonly rate: Float64Array;
  private readonly chosen: Int32Array;
  private nextNets: Float64Array;
  private nextGains: Float64Array;

  constructor(
    private readonly wants: Wants,
    private readonly choices: Choice[],
    private readonly effort: Effort,
  ) {
    this.items = choices.flatMap(({ items }) => items);
    const rows = this.items.length;
    this.rows = new Uint32Array(rows);
    this.choiceOf = new Int32Array(rows);
    this.costs = new Float64Array(rows);
    this.bytes = new Float64Array(rows);
    this.times = new Float64Array(rows);
    let row = 0;
    for (const [at, { line, room, items }] of choices.entries()) {
      for (const { cost, bytes, count } of items) {
        this.rows[row] = row;
        this.choiceOf[row] = at;
        this.costs[row] = cost;
        this.bytes[row] = bytes;
        this.times[row] = line.single ? 1 : room / count;
        row += 1;
      }
    }
    this.gives = new Float64Array(rows * wants.count);
    for (const [at, item] of this.items.entries()) {
      effort.look(1 + item.to - item.from);
      wants.fill(this.gives, at * wants.count, item);
    }
    this.order = new Uint32Array(wants.count).map((_, want) => want);
    this.rate = new Float64Array(wants.count);
    this.chosen = new Int32Array(choices.length);
    this.nets = this.costs.slice();
    this.nextNets = new Float64Array(rows);
    this.gains = new Float64Array(choices.length);
    this.nextGains = new Float64Array(choices.length);
    this.best = {
      total: 0,
      worth: new Float64Array(wants.count),
      missing: new Float64Array(wants.count).fill(1),
    };
  }

  /** Minor units a byte at which the bound holds, by cell; where nothing is lacking, 0. */
  rates(): Float64Array {
    return this.wants.byCell(this.best.worth.map((each, want) => each / this.lacking(want)));
  }

  private lacking(want: number): number {
    return this.wants.lacking[want] ?? 1;
  }

  get total(): number {
    return this.best.total;
  }

  /** How much above the bound everything with this item lies at least. */
  excess(row: number): number {
    // What a decision for an item gives up of the best that its line could have done.
    return (
      (this.nets[row] ?? 0) + (this.gains[this.choiceOf[row] ?? 0] ?? 0) / (this.times[row] ?? 1)
    );
  }

  /** Can an item bring everything that is lacking? */
  completes(row: number): boolean {
    const { lacking, count } = this.wants;
    let sum = 0;
    for (let want = 0; want < count; want += 1) {
      if ((this.gives[row * count + want] ?? 0) < (lacking[want] ?? 0)) return false;
      sum += lacking[want] ?? 0;
    }
    return sum <= (this.bytes[row] ?? 0);
  }

  brings(row: number, want: number): boolean {
    return (this.gives[row * this.wants.count + want] ?? 0) > 0;
  }

  /**
   * @param rates minor units a byte to begin with, by cell
   * @param target what a known way still adds
   * @param steps how often worths are moved
   */
  raise(rates: Float64Array, target: number, steps: number): void {
    const { rows } = this;
    let now = this.at(this.wants.worthOf(rates), rows);
    this.keep(now);
    const hot = new Set<number>();
    for (let round = 0; round < ROUNDS && this.total < target; round += 1) {
      for (const row of this.promising()) hot.add(row);
      const moved = this.move(now.worth, target, steps, Uint32Array.from(hot));
      now = this.at(moved.worth, rows);
      this.keep(now);
      // Nothing that was not looked at would decide otherwise.
      if (now.total > moved.total - SMALL) break;
    }
  }

  /** Keeps what was looked at last, if it is better. */
  private keep(found: Found): void {
    if (found.total <= this.total) return;
    this.best = found;
    [this.nets, this.nextNets] = [this.nextNets, this.nets];
    [this.gains, this.nextGains] = [this.nextGains, this.gains];
  }

  /** The best item of every line, as far as they are among the best. */
  private promising(): number[] {
    const nets = this.nets;
    const firsts = new Int32Array(this.choices.length).fill(-1);
    for (let row = 0; row < nets.length; row += 1) {
      const choice = this.choiceOf[row] ?? 0;
      const first = firsts[choice] ?? -1;
      if (first < 0 || (nets[row] ?? 0) < (nets[first] ?? 0)) firsts[choice] = row;
    }
    return [...firsts].sort((a, b) => (nets[a] ?? 0) - (nets[b] ?? 0)).slice(0, PROMISING);
  }

  private move(from: Float64Array, target: number, steps: number, rows: Uint32Array): Found {
    let best = this.at(from, rows);
    let now = best;
    let pace = 1;
    let idle = 0;
    for (let step = 0; step < steps && best.total < target; step += 1) {
      const { missing, worth, total } = now;
      const norm = missing.reduce((sum, each) => sum + each * each, 0);
      if (norm < 1e-12) break;
      const length = (pace * (target - total)) / norm;
      now = this.at(
        worth.map((each, want) => Math.max(0, each + length * (missing[want] ?? 0))),
        rows,
      );
      idle = now.total > best.total ? 0 : idle + 1;
      if (now.total > best.total) best = now;
      if (idle < 3) continue;
      pace /= 2;
      if (pace < SLOWEST) break;
      idle = 0;
      now = best;
    }
    return best;
  }

  /** Dearest first: little has changed since the last time, so that little has to be moved. */
  private sortWants(worth: Float64Array): number {
    const { order, rate, wants } = this;
    let paid = 0;
    for (let want = 0; want < wants.count; want += 1) {
      rate[want] = (worth[want] ?? 0) / (wants.lacking[want] ?? 1);
      if ((rate[want] ?? 0) > 0) paid += 1;
    }
    for (let at = 1; at < order.length; at += 1) {
      const want = order[at] ?? 0;
      let to = at;
      for (; to > 0 && (rate[order[to - 1] ?? 0] ?? 0) < (rate[want] ?? 0); to -= 1) {
        order[to] = order[to - 1] ?? 0;
      }
      order[to] = want;
    }
    return paid;
  }

  private at(worth: Float64Array, rows: Uint32Array): Found {
    const { order, rate, chosen, nextNets, nextGains, gives } = this;
    const { lacking, count } = this.wants;
    const paid = this.sortWants(worth);
    this.effort.look(rows.length * (1 + paid));
    nextGains.fill(0);
    chosen.fill(-1);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      let left = this.bytes[row] ?? 0;
      let net = this.costs[row] ?? 0;
      const base = row * count;
      for (let next = 0; next < paid && left > 0; next += 1) {
        const want = order[next] ?? 0;
        const most = gives[base + want] ?? 0;
        if (most === 0) continue;
        const bytes = Math.min(most, left);
        net -= bytes * (rate[want] ?? 0);
        left -= bytes;
      }
      nextNets[at] = net;
      const choice = this.choiceOf[row] ?? 0;
      const gain = -net * (this.times[row] ?? 1);
      if (gain <= (nextGains[choice] ?? 0)) continue;
      nextGains[choice] = gain;
      chosen[choice] = row;
    }
    const missing = new Float64Array(count).fill(1);
    let total = 0;
    for (const [choice, row] of chosen.entries()) {
      if (row < 0) continue;
      total -= nextGains[choice] ?? 0;
      let left = this.bytes[row] ?? 0;
      for (let next = 0; next < paid && left > 0; next += 1) {
        const want = order[next] ?? 0;
        const bytes = Math.min(gives[row * count + want] ?? 0, left);
        left -= bytes;
        const share = (bytes * (this.times[row] ?? 1)) / (lacking[want] ?? 1);
        missing[want] = (missing[want] ?? 0) - share;
      }
    }
    for (let want = 0; want < count; want += 1) total += worth[want] ?? 0;
    return { total, worth, missing };
  }
}

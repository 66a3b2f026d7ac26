import type { Choice } from './choice';
import type { Item } from './items';
import { LOOKS_A_UNIT } from './looks-a-unit';
import type { Wants } from './wants';

interface Found {
  total: number;
  /** Minor units that each want is worth at which the bound holds. */
  worth: Float64Array;
  /** By row that was looked at, its cost less what it earns. */
  nets: Float64Array;
  gains: Float64Array;
  /** The share of every want that nobody serves; below 0 where too many do. */
  missing: Float64Array;
}

/** How many of the most promising items are looked at while worths are moved. */
const PROMISING = 100;
const ROUNDS = 5;
const SMALL = 0.5;

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
  private looks = 0;

  constructor(
    private readonly wants: Wants,
    private readonly choices: Choice[],
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
    for (const [at, item] of this.items.entries()) wants.fill(this.gives, at * wants.count, item);
    this.best = this.at(new Float64Array(wants.count), this.rows);
  }

  /** What has been done so far, in units of effort. */
  get work(): number {
    return Math.ceil(this.looks / LOOKS_A_UNIT);
  }

  get total(): number {
    return this.best.total;
  }

  /** How much above the bound everything with this item lies at least. */
  excess(row: number): number {
    const { nets, gains } = this.best;
    // What a decision for an item gives up of the best that its line could have done.
    return (nets[row] ?? 0) + (gains[this.choiceOf[row] ?? 0] ?? 0) / (this.times[row] ?? 1);
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
   * @param rate minor units a byte to begin with
   * @param target what a known way still adds
   * @param steps how often worths are moved
   */
  raise(rate: number, target: number, steps: number): void {
    const { rows } = this;
    let now = this.at(
      this.wants.lacking.map((bytes) => bytes * rate),
      rows,
    );
    this.keep(now);
    let hot = new Uint32Array(0);
    for (let round = 0; round < ROUNDS && this.total < target; round += 1) {
      hot = Uint32Array.from(new Set([...hot, ...this.promising(now)]));
      const moved = this.move(now.worth, target, steps, hot);
      now = this.at(moved.worth, rows);
      this.keep(now);
      // Nothing that was not looked at would decide otherwise.
      if (now.total > moved.total - SMALL) break;
    }
  }

  private keep(found: Found): void {
    if (found.total > this.total) this.best = found;
  }

  /** The best item of every line, as far as they are among the best. */
  private promising({ nets }: Found): number[] {
    const firsts = new Int32Array(this.choices.length).fill(-1);
    for (const [row, choice] of this.choiceOf.entries()) {
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
      idle = 0;
      now = best;
    }
    return best;
  }

  private at(worth: Float64Array, rows: Uint32Array): Found {
    const { lacking, count } = this.wants;
    const rate = worth.map((each, want) => each / (lacking[want] ?? 1));
    const order = Uint32Array.from(
      [...rate.keys()]
        .filter((want) => (rate[want] ?? 0) > 0)
        .sort((a, b) => (rate[b] ?? 0) - (rate[a] ?? 0)),
    );
    this.looks += rows.length * (1 + order.length);
    const nets = new Float64Array(rows.length);
    const gains = new Float64Array(this.choices.length);
    const chosen = new Int32Array(this.choices.length).fill(-1);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      let left = this.bytes[row] ?? 0;
      let net = this.costs[row] ?? 0;
      for (const want of order) {
        const most = this.gives[row * count + want] ?? 0;
        if (most === 0) continue;
        const bytes = Math.min(most, left);
        net -= bytes * (rate[want] ?? 0);
        left -= bytes;
        if (left <= 0) break;
      }
      nets[at] = net;
      const choice = this.choiceOf[row] ?? 0;
      const gain = -net * (this.times[row] ?? 1);
      if (gain <= (gains[choice] ?? 0)) continue;
      gains[choice] = gain;
      chosen[choice] = row;
    }
    const missing = new Float64Array(count).fill(1);
    for (const row of chosen) {
      if (row < 0) continue;
      let left = this.bytes[row] ?? 0;
      for (const want of order) {
        const bytes = Math.min(this.gives[row * count + want] ?? 0, left);
        left -= bytes;
        const share = (bytes * (this.times[row] ?? 1)) / (lacking[want] ?? 1);
        missing[want] = (missing[want] ?? 0) - share;
      }
    }
    const sum = (values: Float64Array): number => values.reduce((all, each) => all + each, 0);
    return { total: sum(worth) - sum(gains), worth, nets, gains, missing };
  }
}

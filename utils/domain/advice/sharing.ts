import type { Demand } from './cells';
import type { Effort } from './effort';
import type { Item } from './items';

/** The first day on which a later purchase of the same line has thrown away what was left. */
function endOf(item: Item, items: Item[]): number {
  if (item.line.topUp !== 'restarts') return item.endsAt;
  return items.reduce(
    (end, other) =>
      other.line === item.line && other.day > item.day ? Math.min(end, other.day) : end,
    item.endsAt,
  );
}

/** How a cell can get more: this item gives to it, and takes it from that cell (-1: has it left). */
interface Step {
  item: number;
  to: number;
  from: number;
}

export interface StuckSet {
  /** Ascending. */
  cells: number[];
  lacking: number;
}

/** How items share the need: a maximum flow from what was bought, through daily caps, to cells. */
export class Sharing {
  unserved: number;
  readonly lacking: Float64Array;
  /** By item and cell. */
  private readonly given: Float64Array;
  private readonly left: Float64Array;
  /** By item and day. */
  private readonly capLeft: Float64Array;
  private readonly ends: number[];

  /** @param held a byte that this item gives to this cell, whatever else happens */
  constructor(
    private readonly demand: Demand,
    private readonly items: Item[],
    private readonly effort: Effort,
    held?: { item: number; cell: number },
  ) {
    const { cells } = demand;
    effort.look((1 + items.length) * (cells.length + demand.days));
    this.lacking = Float64Array.from(cells, ({ bytes }) => bytes);
    this.unserved = demand.total;
    this.given = new Float64Array(items.length * cells.length);
    this.left = Float64Array.from(items, ({ bytes }) => bytes);
    this.capLeft = new Float64Array(items.length * demand.days);
    for (const [item, { line }] of items.entries()) {
      this.capLeft.fill(line.cap, item * demand.days, (item + 1) * demand.days);
    }
    this.ends = items.map((item) => demand.startOf[endOf(item, items)] ?? cells.length);
    if (held !== undefined) {
      this.give(held.item, held.cell, 1);
      this.given[held.item * cells.length + held.cell] = 0;
    }
    this.fill();
  }

  /** Sets of cells, none in two, that together lack so much: nothing that was bought can help. */
  stuck(): StuckSet[] {
    const setOf = new Int32Array(this.lacking.length).fill(-1);
    const sets: number[][] = [];
    for (const [cell, lacking] of this.lacking.entries()) {
      if (lacking === 0 || (setOf[cell] ?? -1) >= 0) continue;
      const { reached } = this.search(cell);
      const own = sets.length;
      const joined: number[] = [];
      sets.push(joined);
      for (const at of reached) {
        const other = setOf[at] ?? -1;
        if (other === own) continue;
        const more = other < 0 ? [at] : (sets[other]?.splice(0) ?? []);
        for (const each of more) {
          setOf[each] = own;
          joined.push(each);
        }
      }
    }
    return sets
      .filter(({ length }) => length > 0)
      .map((set) => ({
        cells: set.sort((a, b) => a - b),
        lacking: set.reduce((sum, cell) => sum + (this.lacking[cell] ?? 0), 0),
      }));
  }

  private givenTo(item: number, cell: number): number {
    return this.given[item * this.lacking.length + cell] ?? 0;
  }

  private dayOf(cell: number): number {
    return this.demand.cells[cell]?.day ?? 0;
  }

  private capOf(item: number, cell: number): number {
    return this.capLeft[item * this.demand.days + this.dayOf(cell)] ?? 0;
  }

  private canServe(item: number, cell: number): boolean {
    const it = this.items[item];
    const area = this.demand.cells[cell]?.area ?? 0;
    return (
      it !== undefined &&
      cell >= it.from &&
      cell < (this.ends[item] ?? 0) &&
      it.line.reach.holds[area] === true
    );
  }

  /** Negative takes back. */
  private give(item: number, cell: number, bytes: number): void {
    this.given[item * this.lacking.length + cell] = this.givenTo(item, cell) + bytes;
    this.lacking[cell] = (this.lacking[cell] ?? 0) - bytes;
    this.left[item] = (this.left[item] ?? 0) - bytes;
    this.unserved -= bytes;
    this.capLeft[item * this.demand.days + this.dayOf(cell)] = this.capOf(item, cell) - bytes;
  }

  private fill(): void {
    // What ends first is used first: mostly that is all, and the rest is put right below.
    const order = [...this.items.keys()].sort((a, b) => (this.ends[a] ?? 0) - (this.ends[b] ?? 0));
    for (const item of order) {
      for (let cell = this.items[item]?.from ?? 0; cell < (this.ends[item] ?? 0); cell += 1) {
        if (!this.canServe(item, cell)) continue;
        const room = Math.min(this.lacking[cell] ?? 0, this.left[item] ?? 0);
        const bytes = Math.min(room, this.capOf(item, cell));
        if (bytes > 0) this.give(item, cell, bytes);
      }
    }
    for (const cell of this.lacking.keys()) {
      while ((this.lacking[cell] ?? 0) > 0) {
        const { path } = this.search(cell);
        if (path === null) break;
        this.push(path, this.lacking[cell] ?? 0);
      }
    }
  }

  /** Breadth first, backwards from a cell that lacks something. */
  private search(start: number): { reached: number[]; path: Step[] | null } {
    const { cells, startOf } = this.demand;
    const visited = new Uint8Array(cells.length);
    const came: (Step | undefined)[] = [];
    const entered = this.items.map(() => false);
    visited[start] = 1;
    this.effort.look(cells.length);
    const queue = [start];
    for (let next = 0; next < queue.length; next += 1) {
      const cell = queue[next] ?? 0;
      this.effort.look(this.items.length);
      for (const item of this.items.keys()) {
        if (!this.canServe(item, cell)) continue;
        let from = startOf[this.dayOf(cell)] ?? 0;
        let to = startOf[this.dayOf(cell) + 1] ?? 0;
        if (this.capOf(item, cell) > 0 && entered[item] === false) {
          entered[item] = true;
          if ((this.left[item] ?? 0) > 0) {
            const path = [{ item, to: cell, from: -1 }];
            for (let step = came[cell]; step !== undefined; step = came[step.to]) path.push(step);
            return { reached: queue, path };
          }
          from = 0;
          to = cells.length;
        }
        this.effort.look(to - from);
        for (let other = from; other < to; other += 1) {
          if (this.givenTo(item, other) <= 0 || visited[other] === 1) continue;
          visited[other] = 1;
          came[other] = { item, to: cell, from: other };
          queue.push(other);
        }
      }
    }
    return { reached: queue, path: null };
  }

  private push(path: Step[], wanted: number): void {
    let bytes = wanted;
    for (const { item, to, from } of path) {
      bytes = Math.min(bytes, from < 0 ? (this.left[item] ?? 0) : this.givenTo(item, from));
      const sameDay = from >= 0 && this.dayOf(from) === this.dayOf(to);
      if (!sameDay) bytes = Math.min(bytes, this.capOf(item, to));
    }
    for (const { item, to, from } of path) {
      if (from >= 0) this.give(item, from, -bytes);
      this.give(item, to, bytes);
    }
  }
}

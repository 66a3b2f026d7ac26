import type { Demand } from './cells';
import type { Item } from './items';
import type { StuckSet } from './sharing';

/** Sets of cells that each lack some bytes in all, which only more purchases can bring. */
export class Wants {
  readonly count: number;
  readonly lacking: Float64Array;
  /** The set of every cell; -1 for none. */
  private readonly setOf: Int32Array;

  constructor(
    sets: StuckSet[],
    private readonly demand: Demand,
  ) {
    this.count = sets.length;
    this.lacking = Float64Array.from(sets, ({ lacking }) => lacking);
    this.setOf = new Int32Array(demand.cells.length).fill(-1);
    for (const [set, { cells }] of sets.entries()) for (const cell of cells) this.setOf[cell] = set;
  }

  /** Writes the most that an item can bring to each set, from `at` on. */
  fill(gives: Float64Array, at: number, { line, from, to, bytes }: Item): void {
    const { cells } = this.demand;
    for (let index = from; index < to; index += 1) {
      const set = this.setOf[index] ?? -1;
      const cell = cells[index];
      if (set < 0 || cell === undefined || line.reach.holds[cell.area] !== true) continue;
      const more = Math.min(cell.bytes, line.cap);
      gives[at + set] = Math.min((gives[at + set] ?? 0) + more, this.lacking[set] ?? 0, bytes);
    }
  }
}

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

  /** What whole sets are worth where a byte of each cell is worth so much. */
  worthOf(rates: Float64Array): Float64Array {
    const worth = new Float64Array(this.count);
    const bytes = new Float64Array(this.count);
    for (const [cell, set] of this.setOf.entries()) {
      const each = this.demand.cells[cell]?.bytes ?? 0;
      if (set < 0) continue;
      worth[set] = (worth[set] ?? 0) + each * (rates[cell] ?? 0);
      bytes[set] = (bytes[set] ?? 0) + each;
    }
    return worth.map((sum, set) => (sum / (bytes[set] ?? 1)) * (this.lacking[set] ?? 0));
  }

  byCell(bySet: Float64Array): Float64Array {
    return Float64Array.from(this.setOf, (set) => (set < 0 ? 0 : (bySet[set] ?? 0)));
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

/** More sets than that are joined. */
const MOST_SETS = 48;

/** Fewer sets, of neighbours: whatever brings something to one of them brings it to the joined one. */
export function joined(sets: StuckSet[], { cells }: Demand): StuckSet[] {
  const size = Math.ceil(sets.length / MOST_SETS);
  if (size === 1) return sets;
  const areaOf = ({ cells: [first] }: StuckSet): number => cells[first ?? 0]?.area ?? 0;
  const sorted = [...sets].sort((a, b) => areaOf(a) - areaOf(b));
  return Array.from({ length: Math.ceil(sets.length / size) }, (_, index) => {
    const some = sorted.slice(index * size, (index + 1) * size);
    return {
      cells: some.flatMap((set) => set.cells),
      lacking: some.reduce((sum, { lacking }) => sum + lacking, 0),
    };
  });
}

/** From and to, in characters of a script. */
export type Piece = readonly [from: number, to: number];

/** A function that ran, and what of it did not. */
export interface Ran {
  name: string;
  idle: readonly Piece[];
}

const overlap = (a: readonly Piece[], b: readonly Piece[]): Piece[] =>
  a.flatMap(([from, to]) =>
    b.flatMap(([start, end]): Piece[] =>
      start < to && from < end ? [[Math.max(from, start), Math.min(to, end)]] : [],
    ),
  );

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, [from, to]) => sum + to - from, 0);

/** What of each function never ran. */
export class Uncovered {
  readonly #functions = new Map<string, readonly Piece[]>();

  /** Did something run that never ran before? */
  isNew({ name, idle }: Ran): boolean {
    const before = this.#functions.get(name);
    return before === undefined || lengthOf(overlap(before, idle)) < lengthOf(before);
  }

  add({ name, idle }: Ran): void {
    const before = this.#functions.get(name);
    this.#functions.set(name, before === undefined ? idle : overlap(before, idle));
  }
}

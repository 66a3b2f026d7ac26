/** The end of a worker, thrown where it dies; nothing but the machine it runs on catches it. */
export class Death extends Error {}

/** Steps that a worker may or may not live to take. */
export class Breath {
  #left: number;

  /** @param steps so many are taken; without end for one that is not to die */
  constructor(steps = Number.POSITIVE_INFINITY) {
    this.#left = steps;
  }

  step(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new Death();
  }
}

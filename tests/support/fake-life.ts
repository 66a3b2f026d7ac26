const never = <T>(): Promise<T> => new Promise(() => undefined);

/**
 * The life of a worker, step by step. Once it is over nothing that it does has any effect, and
 * nothing that it waits for ever comes: no `catch` and no `finally` of it runs.
 */
export class Life {
  /** What was done, in order; a new life begins a new list. */
  steps: string[] = [];
  #stopAt: number | null = null;
  #count = 0;
  #alive = true;
  #end: () => void = () => undefined;
  /** Told at the moment of death. */
  readonly atDeath: (() => void)[] = [];

  /** @param stopAt the step, from 1, that is not taken any more; without it, life goes on */
  begin(stopAt: number | null = null): Promise<void> {
    this.#count += 1;
    this.#alive = true;
    this.#stopAt = stopAt;
    this.steps = [];
    return new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /** @returns false for a worker that dies here, or is dead already */
  takes(step: string): boolean {
    if (!this.#alive) return false;
    this.steps.push(step);
    if (this.steps.length !== this.#stopAt) return true;
    this.#alive = false;
    for (const tell of this.atDeath) tell();
    this.#end();
    return false;
  }

  /** One call of the outside world: a worker may die before it, and after it before it knows. */
  call<T>(name: string, effect: () => T): Promise<T> {
    if (!this.takes(name)) return never();
    const result = effect();
    return this.takes(`${name} done`) ? Promise.resolve(result) : never();
  }

  /** The same for what takes its time; what comes back in a later life was not asked in it. */
  async wait<T>(name: string, work: () => Promise<T>): Promise<T> {
    const ours = this.#count;
    if (!this.takes(name)) return never();
    const result = await work();
    return ours === this.#count && this.takes(`${name} done`) ? result : never();
  }
}

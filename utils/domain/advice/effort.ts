/** A unit of effort is so many looks of the innermost loops, so that one takes about as long everywhere. */
const LOOKS_A_UNIT = 100;
/** After so many looks it is asked how much time has gone: far less than a millisecond. */
const ASKED_EVERY = 10_000;

/** Thrown out of any loop when there is no more effort or time. */
class OutOfEffort extends Error {}

/** The share of the time there is that has gone by, 0 to 1 and beyond. */
export type Elapsed = () => number;

/** How much may be looked at, and until when. Without a clock the same question has the same answer. */
export class Effort {
  private looks = 0;
  private askAt = 0;
  private late = false;

  /**
   * @param most in units
   * @param until the share of the time at which it is over
   */
  constructor(
    private readonly most: number,
    private readonly elapsed: Elapsed,
    private readonly until: number,
  ) {}

  /** Spent so far. */
  get units(): number {
    return this.looks / LOOKS_A_UNIT;
  }

  get over(): boolean {
    return this.late || this.units >= this.most;
  }

  /** Has to be called by whatever loops, before it does. */
  look(count: number): void {
    this.looks += count;
    if (this.looks >= this.askAt) {
      this.askAt = this.looks + ASKED_EVERY;
      this.late = this.late || this.elapsed() >= this.until;
    }
    if (this.over) throw new OutOfEffort();
  }
}

/** Null where it was cut off. */
export function inTime<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutOfEffort) return null;
    throw error;
  }
}

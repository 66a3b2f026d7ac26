import type { Fault } from './fault';

/** The faults now in force. */
export class FaultList {
  #faults: readonly Fault[] = [];

  set(faults: readonly Fault[]): void {
    this.#faults = faults;
  }

  clear(): void {
    this.#faults = [];
  }

  all(): readonly Fault[] {
    return this.#faults;
  }

  /** The first fault that strikes this request, counted off. */
  take(path: string, subscriber: string | undefined): Fault | undefined {
    const struck = this.#faults.find(
      (fault) =>
        path.startsWith(fault.match) &&
        (fault.subscriber === undefined || fault.subscriber === subscriber),
    );
    if (struck?.times !== undefined) {
      const times = struck.times - 1;
      this.#faults = this.#faults.flatMap((fault) =>
        fault !== struck ? [fault] : times > 0 ? [{ ...fault, times }] : [],
      );
    }
    return struck;
  }
}

type Listener = (...given: never[]) => unknown;

/** An event of the browser, with what hears it. */
export class FakeEvent {
  readonly listeners = new Set<Listener>();

  addListener(listener: Listener): void {
    this.listeners.add(listener);
  }

  removeListener(listener: Listener): void {
    this.listeners.delete(listener);
  }

  /** @returns what each listener returned */
  fire(...given: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => listener(...(given as never[])));
  }
}

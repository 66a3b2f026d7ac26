import { randomUUID } from 'node:crypto';

/** Who is signed in to the websites. */
export class Sessions {
  readonly #subscribers = new Map<string, string>();

  open(subscriber: string): string {
    const id = randomUUID();
    this.#subscribers.set(id, subscriber);
    return id;
  }

  subscriber(id: string): string | undefined {
    return this.#subscribers.get(id);
  }

  close(id: string): void {
    this.#subscribers.delete(id);
  }

  /** Ends the sessions of one subscriber, or all; says how many. */
  end(subscriber?: string): number {
    const ended = [...this.#subscribers].filter(
      ([, holder]) => subscriber === undefined || holder === subscriber,
    );
    for (const [id] of ended) this.#subscribers.delete(id);
    return ended.length;
  }

  /** How many sessions each subscriber has who has any. */
  count(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const holder of this.#subscribers.values()) counts[holder] = (counts[holder] ?? 0) + 1;
    return counts;
  }
}

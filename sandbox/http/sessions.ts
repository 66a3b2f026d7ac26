import { randomUUID } from 'node:crypto';

/** Who is signed in to the website. */
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

  clear(): void {
    this.#subscribers.clear();
  }
}

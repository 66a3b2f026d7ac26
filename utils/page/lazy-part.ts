import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';

/** A part of a page that is loaded when it is first wanted, and is no part of the first paint. */
export interface LazyPart<Loaded> {
  /** Null until it is loaded. */
  loaded: ReadonlySignal<Loaded | null>;
  want: () => Promise<Loaded>;
}

export function lazyPart<Loaded>(load: () => Promise<Loaded>): LazyPart<Loaded> {
  const loaded = signal<Loaded | null>(null);
  let asked: Promise<Loaded> | null = null;

  async function loadOnce(): Promise<Loaded> {
    try {
      const part = await load();
      loaded.value = part;
      return part;
    } catch (trouble) {
      // Asked for again, it may be there.
      asked = null;
      throw trouble;
    }
  }

  return {
    loaded,
    want: () => {
      asked ??= loadOnce();
      return asked;
    },
  };
}

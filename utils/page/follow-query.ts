import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { onChange } from '../store/changes';
import type { Store } from '../store/open';
import { openStore } from '../store/open';

/** What a page reads besides the snapshot. */
export interface Query<T> {
  value: ReadonlySignal<T>;
  /** Reads once more: something that was asked for is another. */
  again: () => void;
}

/** Read now and whenever the worker says that something changed. The last one asked is the one shown. */
export function followQuery<T>(first: T, read: (store: Store) => Promise<T>): Query<T> {
  const value = signal(first);
  let latest = 0;

  async function update(): Promise<void> {
    latest += 1;
    const mine = latest;
    try {
      const found = await read(await openStore());
      if (mine === latest) value.value = found;
    } catch (trouble) {
      // The page says so already: it follows the same database.
      console.error('DataLeft: not read', trouble instanceof Error ? trouble.name : '');
    }
  }

  onChange(() => void update());
  void update();
  return { value, again: () => void update() };
}

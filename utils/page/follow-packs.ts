import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { onChange } from '../store/changes';
import { openStore } from '../store/open';
import { readPacks } from '../store/queries';
import type { PackRecord } from '../view/pack-view';

/** The stored packs, read again whenever the worker says that something changed; null at first. */
export function followPacks(): ReadonlySignal<PackRecord[] | null> {
  const packs = signal<PackRecord[] | null>(null);
  let latest = 0;

  async function read(): Promise<void> {
    latest += 1;
    const mine = latest;
    try {
      const stored = await readPacks(await openStore());
      if (mine === latest) packs.value = stored;
    } catch (trouble) {
      // The page says so already: it follows the same database.
      console.error('DataLeft: no packs', trouble instanceof Error ? trouble.name : '');
    }
  }

  onChange(() => void read());
  void read();
  return packs;
}

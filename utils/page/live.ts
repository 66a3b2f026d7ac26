import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { onChange } from '../store/changes';
import { openStore } from '../store/open';
import type { Snapshot } from '../store/queries';
import { readSnapshot } from '../store/queries';
import { TICK } from './tick';

/** What is stored, read again whenever the worker says that it changed. */
export interface Live {
  /** Null until the first read, which waits for neither worker nor network. */
  snapshot: ReadonlySignal<Snapshot | null>;
  /** The database cannot be opened. */
  broken: ReadonlySignal<boolean>;
  now: ReadonlySignal<number>;
  /** Resolves after the first read, successful or not. */
  ready: Promise<void>;
}

export function followStore(): Live {
  const snapshot = signal<Snapshot | null>(null);
  const broken = signal(false);
  const now = signal(Date.now());
  let reading: Promise<void> | null = null;
  let again = false;

  async function read(): Promise<void> {
    try {
      do {
        again = false;
        const next = await readSnapshot(await openStore());
        now.value = Date.now();
        snapshot.value = next;
        broken.value = false;
      } while (again);
    } catch (trouble) {
      console.error('DataLeft: no database', trouble instanceof Error ? trouble.name : '');
      broken.value = true;
    }
  }

  function update(): Promise<void> {
    again = true;
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  }

  onChange(() => void update());
  setInterval(() => {
    now.value = Date.now();
  }, TICK);
  return { snapshot, broken, now, ready: update() };
}

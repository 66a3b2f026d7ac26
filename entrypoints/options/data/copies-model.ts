import type { ReadonlySignal } from '@preact/signals';
import { effect, signal } from '@preact/signals';
import type { Slot } from '../../../utils/domain/copies';
import type { Live } from '../../../utils/page/live';
import { readCopies, readCopy } from '../../../utils/platform/copies';
import type { Copies } from '../../../utils/view/data/copies-view';
import { backupName } from './backup-name';

export interface CopiesModel {
  /** Null until they were read. */
  found: ReadonlySignal<Copies | null>;
  /** Treats one as a backup that the user chose. */
  look: (id: Slot) => void;
}

/** The copies that DataLeft keeps by itself. */
export function createCopies(live: Live, take: (file: File) => void): CopiesModel {
  const found = signal<Copies | null>(null);

  async function read(): Promise<void> {
    found.value = await readCopies();
  }

  async function look(id: Slot): Promise<void> {
    const copy = found.value?.copies.find((each) => each.id === id);
    const text = await readCopy(id);
    if (copy === undefined || text === null) return read();
    take(new File([text], backupName(copy.madeAt), { type: 'application/json' }));
  }

  effect(() => {
    // One was made, or everything was erased.
    void live.snapshot.value;
    void read();
  });
  return { found, look: (id) => void look(id) };
}

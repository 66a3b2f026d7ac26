import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Live } from '../../utils/page/live';
import { readCopies } from '../../utils/platform/copies';

/** Is there a copy of what was stored, where nothing is? */
export function followCopy(live: Live): ReadonlySignal<boolean> {
  const isThere = signal(false);
  const look = async (): Promise<void> => {
    await live.ready;
    if (live.snapshot.value?.connections.length !== 0) return;
    isThere.value = (await readCopies()).copies.length > 0;
  };
  // Where nothing can be read, nothing is offered.
  void look().catch(() => null);
  return isThere;
}

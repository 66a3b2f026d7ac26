import type { ReadonlySignal } from '@preact/signals';
import { effect, signal } from '@preact/signals';

/** What belongs to a key, loaded anew when that changes; until then, what was there before stays. */
export async function followLoaded<Key, Loaded>(
  key: ReadonlySignal<Key>,
  load: (key: Key) => Promise<Loaded>,
): Promise<ReadonlySignal<Loaded>> {
  const first = key.value;
  const loaded = signal<Loaded>(await load(first));
  let shown = first;
  effect(() => {
    const wanted = key.value;
    if (wanted === shown) return;
    shown = wanted;
    void load(wanted).then((next) => {
      // The user may have gone on meanwhile.
      if (shown === wanted) loaded.value = next;
    });
  });
  return loaded;
}

import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { lazyPart } from '../../utils/page/lazy-part';

/** What opens in the popup in place of the lines. */
export interface Opener<Asked, Loaded> {
  /** What it is open for; null while it is closed. */
  asked: ReadonlySignal<Asked | null>;
  /** Null until it is loaded. */
  loaded: ReadonlySignal<Loaded | null>;
  open: (asked: Asked) => void;
  close: () => void;
}

export function openerOf<Asked, Loaded>(
  load: (asked: ReadonlySignal<Asked | null>) => Promise<Loaded>,
): Opener<Asked, Loaded> {
  const asked = signal<Asked | null>(null);
  const part = lazyPart(() => load(asked));
  return {
    asked,
    loaded: part.loaded,
    open(wanted) {
      asked.value = wanted;
      void part.want();
    },
    close() {
      asked.value = null;
    },
  };
}

import type { ReadonlySignal } from '@preact/signals';
import { effect } from '@preact/signals';
import type { Store } from '../store/open';
import { followQuery } from './follow-query';

/** What is read for something that the page wants; read again when it wants something else. */
export function followWanted<Wanted, Found>(
  wanted: ReadonlySignal<Wanted | null>,
  none: Found,
  read: (store: Store, wanted: Wanted) => Promise<Found>,
): ReadonlySignal<Found> {
  const { value, again } = followQuery(none, async (store) => {
    const asked = wanted.peek();
    return asked === null ? none : read(store, asked);
  });
  let before = JSON.stringify(wanted.peek());
  effect(() => {
    // The time passes, and what is wanted is mostly the same.
    const now = JSON.stringify(wanted.value);
    if (now === before) return;
    before = now;
    again();
  });
  return value;
}

import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import type { Locale } from '../view/locale';
import { withoutIdentity } from '../view/without-identity';
import type { Live } from './live';

/** What is stored, as it may be shown on a screen that others see. */
export const shownToOthers = (live: Live, locale: ReadonlySignal<Locale>): Live => ({
  ...live,
  snapshot: computed(() => {
    const stored = live.snapshot.value;
    return stored === null ? null : withoutIdentity(stored, locale.value);
  }),
});

import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import type { Locale } from '../view/locale';
import { withDemoName } from '../view/with-demo-name';
import type { Live } from './live';

/** What is stored, where names of lines and providers are shown to their user alone. */
export const inOwnWords = (live: Live, locale: ReadonlySignal<Locale>): Live => ({
  ...live,
  snapshot: computed(() => {
    const stored = live.snapshot.value;
    return stored === null ? null : withDemoName(stored, locale.value);
  }),
});

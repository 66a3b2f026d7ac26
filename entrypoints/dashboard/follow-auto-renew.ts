import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { RankedLine } from '../../utils/domain/rank';
import { followLoaded } from '../../utils/page/follow-loaded';
import { followPacks } from '../../utils/page/follow-packs';
import type { Live } from '../../utils/page/live';
import { withWords } from '../../utils/page/with-words';
import type { HelpLocale } from '../../utils/view/help/help-locale';
import { spokenHelpWords } from '../../utils/view/help/help-locale';
import type { AutoRenewView } from '../../utils/view/help/help-shapes';
import type { PageLocale } from '../../utils/view/page-locale';
import type { autoRenewOfLine } from './auto-renew-of-line';

interface LoadedCard {
  of: typeof autoRenewOfLine;
  spoken: ReadonlySignal<HelpLocale>;
}

/** The card of the line that is open; null until packs are read and its words are there. */
export function followAutoRenew(
  live: Pick<Live, 'snapshot'>,
  line: ReadonlySignal<RankedLine | null>,
  locale: ReadonlySignal<PageLocale>,
): ReadonlySignal<AutoRenewView | null> {
  const packs = followPacks();
  const loaded = signal<LoadedCard | null>(null);
  // With all words of the help it is no part of the first paint.
  void Promise.all([
    import('./auto-renew-of-line'),
    followLoaded(locale, (page) => withWords(page, spokenHelpWords)),
  ]).then(([{ autoRenewOfLine: of }, spoken]) => {
    loaded.value = { of, spoken };
  });
  return computed(() => {
    const stored = live.snapshot.value;
    if (line.value === null || stored === null || packs.value === null) return null;
    if (loaded.value === null) return null;
    const { of, spoken } = loaded.value;
    return of(line.value, stored, packs.value, spoken.value);
  });
}

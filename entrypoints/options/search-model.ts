import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { OptionsLocale } from '../../utils/view/options-locale';
import type { HitGroup } from '../../utils/view/settings/search-settings';
import { searchSettings } from '../../utils/view/settings/search-settings';

export interface SearchModel {
  query: ReadonlySignal<string>;
  groups: ReadonlySignal<HitGroup[]>;
  /** What came of it, in words; empty while nothing is searched for. */
  told: ReadonlySignal<string>;
  ask: (query: string) => void;
  /** To the nearest that was found. */
  goToFirst: () => void;
}

export function createSearch(locale: ReadonlySignal<OptionsLocale>): SearchModel {
  const query = signal('');
  const groups = computed(() => searchSettings(query.value, locale.value));
  const told = computed(() => {
    const { settings: say } = locale.value;
    const found = groups.value.reduce((sum, { hits }) => sum + hits.length, 0);
    if (query.value.trim() === '') return '';
    return found === 0 ? say.nothing(query.value.trim()) : say.found(found);
  });
  return {
    query,
    groups,
    told,
    ask: (text) => {
      query.value = text;
    },
    goToFirst: () => {
      const href = groups.value[0]?.hits[0]?.href;
      if (href === undefined) return;
      query.value = '';
      location.hash = href;
    },
  };
}

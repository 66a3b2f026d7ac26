import type { ReadonlySignal } from '@preact/signals';
import { computed, effect } from '@preact/signals';
import { defaultSettings } from '../domain/settings';
import { browserLanguage } from '../platform/language';
import type { PageLocale } from '../view/page-locale';
import { pageLocaleOf } from '../view/page-locale';
import type { Live } from './live';

/** Language and theme as the settings say, at once and without a reload. */
export function followAppearance(
  live: Live,
  title: (locale: PageLocale) => string,
): ReadonlySignal<PageLocale> {
  const settings = computed(() => live.snapshot.value?.settings ?? defaultSettings);
  const locale = computed(() => pageLocaleOf(settings.value.language, browserLanguage()));
  effect(() => {
    const { documentElement } = document;
    documentElement.dataset.theme = settings.value.theme;
    documentElement.lang = locale.value.tag;
    document.title = title(locale.value);
  });
  return locale;
}

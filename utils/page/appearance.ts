import type { ReadonlySignal } from '@preact/signals';
import { computed, effect } from '@preact/signals';
import { defaultSettings } from '../domain/settings';
import { browserLanguage } from '../platform/language';
import type { Locale } from '../view/locale';
import { localeOf } from '../view/locale';
import type { Live } from './live';

/** Language and theme as the settings say, at once and without a reload. */
export function followAppearance(
  live: Live,
  title: (locale: Locale) => string,
): ReadonlySignal<Locale> {
  const settings = computed(() => live.snapshot.value?.settings ?? defaultSettings);
  const locale = computed(() => localeOf(settings.value.language, browserLanguage()));
  effect(() => {
    const { documentElement } = document;
    documentElement.dataset.theme = settings.value.theme;
    documentElement.lang = locale.value.tag;
    document.title = title(locale.value);
  });
  return locale;
}

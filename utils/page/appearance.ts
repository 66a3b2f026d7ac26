import type { ReadonlySignal } from '@preact/signals';
import { computed, effect } from '@preact/signals';
import { defaultSettings } from '../domain/settings';
import { onContrastWanted } from '../platform/contrast';
import { browserLanguage } from '../platform/language';
import type { Habits } from '../view/locale';
import { habitsOf, tagOf } from '../view/locale';
import type { PageLocale } from '../view/page-locale';
import { dressPage } from './dress-page';
import { followLoaded } from './follow-loaded';
import type { Live } from './live';

/** Language, theme and contrast as the settings say, from the first paint on, at once and without a reload. */
export async function followAppearance<Whole extends PageLocale = PageLocale>(
  live: Live,
  title: (locale: Whole) => string,
  load: (tag: PageLocale['tag']) => Promise<Whole>,
): Promise<ReadonlySignal<Whole>> {
  // Which language it is stands in the settings; most likely it is the browser's, whose words are
  // fetched while the database is still being read.
  void load(tagOf('auto', browserLanguage())).catch(() => null);
  await live.ready;
  const settings = computed(() => live.snapshot.value?.settings ?? defaultSettings);
  const tag = computed(() => tagOf(settings.value.language, browserLanguage()));
  const spoken = await followLoaded(tag, load);
  // As text: what is read anew is an object of its own each time, and mostly says the same.
  const habits = computed(() => JSON.stringify(habitsOf(settings.value)));
  const locale = computed((): Whole => {
    const read: Habits = JSON.parse(habits.value);
    return { ...spoken.value, habits: read };
  });
  const dress = (): void => dressPage(settings.value, locale.value.tag, title(locale.value));
  effect(dress);
  onContrastWanted(dress);
  return locale;
}

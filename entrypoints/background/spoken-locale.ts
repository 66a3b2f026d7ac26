import type { Settings } from '../../utils/domain/settings';
import { browserLanguage } from '../../utils/platform/language';
import { habitsOf, type Locale, loadLocale, tagOf } from '../../utils/view/locale';

/** What the worker says, in the language of the settings, and as the user likes to read it. */
export const spokenLocale = async (settings: Settings): Promise<Locale> => ({
  ...(await loadLocale(tagOf(settings.language, browserLanguage()))),
  habits: habitsOf(settings),
});

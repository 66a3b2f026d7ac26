import type { Language } from '../domain/settings';
import type { Words } from './i18n/en';
import { en } from './i18n/en';
import { zhCn } from './i18n/zh-cn';

/** A language with the words that the worker says, too; `tag` is for Intl and for `lang`. */
export interface Locale {
  tag: 'en-GB' | 'zh-CN';
  words: Words;
}

const locales = {
  en: { tag: 'en-GB', words: en },
  'zh-CN': { tag: 'zh-CN', words: zhCn },
} as const satisfies Record<Exclude<Language, 'auto'>, Locale>;

/** The user's choice, else the browser's language where it is spoken here, else English. */
export function localeOf(language: Language, browserLanguage: string): Locale {
  if (language !== 'auto') return locales[language];
  return browserLanguage.toLowerCase().startsWith('zh') ? locales['zh-CN'] : locales.en;
}

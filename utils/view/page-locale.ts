import type { Language } from '../domain/settings';
import type { Words } from './i18n/en';
import { en } from './i18n/en';
import type { PageWords } from './i18n/en-pages';
import { enPages } from './i18n/en-pages';
import { zhCn } from './i18n/zh-cn';
import { zhCnPages } from './i18n/zh-cn-pages';
import type { Locale } from './locale';
import { localeOf } from './locale';

/** A language with all its words; the worker loads only those of `Locale`. */
export interface PageLocale extends Locale {
  words: Words & PageWords;
}

const pageLocales: Record<Locale['tag'], PageLocale> = {
  'en-GB': { tag: 'en-GB', words: { ...en, ...enPages } },
  'zh-CN': { tag: 'zh-CN', words: { ...zhCn, ...zhCnPages } },
};

/** The same choice as `localeOf`. */
export const pageLocaleOf = (language: Language, browserLanguage: string): PageLocale =>
  pageLocales[localeOf(language, browserLanguage).tag];

import type { SheetWords } from './i18n/en-sheet';
import { enSheet } from './i18n/en-sheet';
import { zhCnSheet } from './i18n/zh-cn-sheet';
import type { Locale } from './locale';
import type { PageLocale } from './page-locale';

/** A language with the words of the sheet before a checkout; loaded when it is opened. */
export interface SheetLocale extends PageLocale {
  sheet: SheetWords;
}

const words: Record<Locale['tag'], SheetWords> = { 'en-GB': enSheet, 'zh-CN': zhCnSheet };

export const sheetLocaleOf = (locale: PageLocale): SheetLocale => ({
  ...locale,
  sheet: words[locale.tag],
});

import type { HelpWords } from '../i18n/en-help';
import { enHelp } from '../i18n/en-help';
import { zhCnHelp } from '../i18n/zh-cn-help';
import type { Locale } from '../locale';
import type { PageLocale } from '../page-locale';

/** A language with the words of the help, too; nothing else loads those. */
export interface HelpLocale extends PageLocale {
  help: HelpWords;
}

const words: Record<Locale['tag'], HelpWords> = { 'en-GB': enHelp, 'zh-CN': zhCnHelp };

export const helpLocaleOf = (locale: PageLocale): HelpLocale => ({
  ...locale,
  help: words[locale.tag],
});

import type { WatchWords } from './i18n/en-GB/watch';
import { spokenFrom } from './locale';
import type { PageLocale } from './page-locale';

/** A language with the words said where a page is watched, too; nothing else loads those. */
export interface WatchLocale extends PageLocale {
  watch: WatchWords;
}

export const spokenWatchWords = spokenFrom<Pick<WatchLocale, 'watch'>>(
  (tag) => import(`./i18n/${tag}/watch.ts`),
);

import type { PageWords } from './i18n/en-GB/pages';
import type { Words } from './i18n/en-GB/words';
import type { Locale, Tag } from './locale';
import { loadLocale, spokenFrom } from './locale';

/** A language with the words of every page; the worker loads only those of `Locale`. */
export interface PageLocale extends Locale {
  words: Words & PageWords;
}

const said = spokenFrom<{ pages: PageWords }>((tag) => import(`./i18n/${tag}/pages.ts`));

export async function loadPageLocale(tag: Tag): Promise<PageLocale> {
  const [locale, { pages }] = await Promise.all([loadLocale(tag), said(tag)]);
  return { ...locale, words: { ...locale.words, ...pages } };
}

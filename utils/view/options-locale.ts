import type { GuardLocale } from './guard-locale';
import { spokenGuardWords } from './guard-locale';
import type { OptionsWords } from './i18n/en-GB/options';
import type { PageWords } from './i18n/en-GB/pages';
import type { SettingsWords } from './i18n/en-GB/settings';
import type { Words } from './i18n/en-GB/words';
import type { Tag } from './locale';
import { spokenFrom, together } from './locale';
import { loadPageLocale } from './page-locale';
import type { SheetLocale } from './sheet-locale';
import { spokenSheetWords } from './sheet-locale';

/** A language with the words of the options; other pages do not load those. */
export interface OptionsLocale extends SheetLocale, GuardLocale {
  words: Words & PageWords & OptionsWords;
  /** Around the parts: saving, searching, resetting, diagnostics. */
  settings: SettingsWords;
}

const said = spokenFrom<{ options: OptionsWords }>((tag) => import(`./i18n/${tag}/options.ts`));

const saidAround = spokenFrom<Pick<OptionsLocale, 'settings'>>(
  (tag) => import(`./i18n/${tag}/settings.ts`),
);

const parts = together(together(said, saidAround), together(spokenSheetWords, spokenGuardWords));

export async function loadOptionsPage(tag: Tag): Promise<OptionsLocale> {
  const [page, { options, ...others }] = await Promise.all([loadPageLocale(tag), parts(tag)]);
  return { ...page, ...others, words: { ...page.words, ...options } };
}

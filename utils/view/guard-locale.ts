import type { GuardWords } from './i18n/en-GB/guard';
import type { Spoken } from './locale';
import { spokenFrom, together } from './locale';
import type { PageLocale } from './page-locale';
import { loadPageLocale } from './page-locale';

/** A language with the words of the page that warns of a wrong checkout, too; nothing else loads those. */
export interface GuardLocale extends PageLocale {
  guard: GuardWords;
}

export const spokenGuardWords = spokenFrom<Pick<GuardLocale, 'guard'>>(
  (tag) => import(`./i18n/${tag}/guard.ts`),
);

export const loadGuardPage: Spoken<GuardLocale> = together(loadPageLocale, spokenGuardWords);

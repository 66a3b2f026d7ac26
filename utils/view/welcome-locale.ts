import type { WelcomeWords } from './i18n/en-GB/welcome';
import type { Spoken } from './locale';
import { spokenFrom, together } from './locale';
import type { OptionsLocale } from './options-locale';
import { loadOptionsPage } from './options-locale';

/** A language with the words of the welcome page, which has parts of the options in it. */
export interface WelcomeLocale extends OptionsLocale {
  welcome: WelcomeWords;
}

const said = spokenFrom<Pick<WelcomeLocale, 'welcome'>>(
  (tag) => import(`./i18n/${tag}/welcome.ts`),
);

export const loadWelcomePage: Spoken<WelcomeLocale> = together(loadOptionsPage, said);

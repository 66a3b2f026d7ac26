import type { HelpWords } from '../i18n/en-GB/help';
import { spokenFrom, together } from '../locale';
import type { PlansLocale } from '../plans-locale';
import { spokenPlanWords } from '../plans-locale';

interface Said {
  help: HelpWords;
}

/** A language with the words of the help, too; nothing else loads those. */
export interface HelpLocale extends PlansLocale, Said {}

const said = spokenFrom<Said>((tag) => import(`../i18n/${tag}/help.ts`));

export const spokenHelpWords = together(said, spokenPlanWords);

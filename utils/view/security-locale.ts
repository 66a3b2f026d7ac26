import type { SecurityWords } from './i18n/en-GB/security';
import { spokenFrom } from './locale';
import type { PageLocale } from './page-locale';

interface Said {
  security: SecurityWords;
}

/** A language with the words of the passphrase; loaded when that section is opened. */
export interface SecurityLocale extends PageLocale, Said {}

export const spokenSecurityWords = spokenFrom<Said>((tag) => import(`./i18n/${tag}/security.ts`));

import type { DataWords } from '../i18n/en-GB/data';
import { spokenFrom } from '../locale';
import type { OptionsLocale } from '../options-locale';

interface Said {
  data: DataWords;
}

/** A language with the words of backups and erasing; loaded when that section is opened. */
export interface DataLocale extends OptionsLocale, Said {}

export const spokenDataWords = spokenFrom<Said>((tag) => import(`../i18n/${tag}/data.ts`));

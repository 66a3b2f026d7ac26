import type { SheetWords } from './i18n/en-GB/sheet';
import { spokenFrom, together } from './locale';
import type { PlansLocale } from './plans-locale';
import { spokenPlanWords } from './plans-locale';

interface Said {
  sheet: SheetWords;
}

/** A language with the words of the sheet before a checkout; loaded when it is opened. */
export interface SheetLocale extends PlansLocale, Said {}

const said = spokenFrom<Said>((tag) => import(`./i18n/${tag}/sheet.ts`));

export const spokenSheetWords = together(said, spokenPlanWords);

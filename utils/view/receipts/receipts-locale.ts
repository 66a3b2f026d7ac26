import type { DashboardLocale } from '../dashboard/dashboard-locale';
import type { ReceiptWords } from '../i18n/en-GB/receipts';
import { spokenFrom, together } from '../locale';
import type { PlansLocale } from '../plans-locale';
import { spokenPlanWords } from '../plans-locale';

interface Said {
  receipts: ReceiptWords;
}

/** A language with the words of receipts, too; other pages do not load those. */
export interface ReceiptsLocale extends PlansLocale, Said, Pick<DashboardLocale, 'dashboard'> {}

const said = spokenFrom<Said>((tag) => import(`../i18n/${tag}/receipts.ts`));

export const spokenReceiptWords = together(said, spokenPlanWords);

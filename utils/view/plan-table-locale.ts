import type { PlanTableWords } from './i18n/en-GB/plan-table';
import { spokenFrom, together } from './locale';
import type { PlansLocale } from './plans-locale';
import { spokenPlanWords } from './plans-locale';

interface Said {
  table: PlanTableWords;
}

/** A language with the words of the table of plans; other pages do not load those. */
export interface PlanTableLocale extends PlansLocale, Said {}

const said = spokenFrom<Said>((tag) => import(`./i18n/${tag}/plan-table.ts`));

export const spokenPlanTableWords = together(said, spokenPlanWords);

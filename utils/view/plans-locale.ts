import type { AdviceWords, CompareWords, PlanWords } from './i18n/en-GB/plans';
import { spokenFrom } from './locale';
import type { PageLocale } from './page-locale';

interface Said {
  plans: PlanWords;
  compare: CompareWords;
  advice: AdviceWords;
}

/** A language with the words of plans, of their comparison and of advice; loaded where plans are shown. */
export interface PlansLocale extends PageLocale, Said {}

export const spokenPlanWords = spokenFrom<Said>((tag) => import(`./i18n/${tag}/plans.ts`));

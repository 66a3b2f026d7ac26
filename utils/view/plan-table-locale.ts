import type { PlanTableWords } from './i18n/en-plan-table';
import { enPlanTable } from './i18n/en-plan-table';
import { zhCnPlanTable } from './i18n/zh-cn-plan-table';
import type { Locale } from './locale';
import type { PageLocale } from './page-locale';

/** A language with the words of the table of plans; other pages do not load those. */
export interface PlanTableLocale extends PageLocale {
  table: PlanTableWords;
}

const words: Record<Locale['tag'], PlanTableWords> = {
  'en-GB': enPlanTable,
  'zh-CN': zhCnPlanTable,
};

export const planTableLocaleOf = (locale: PageLocale): PlanTableLocale => ({
  ...locale,
  table: words[locale.tag],
});

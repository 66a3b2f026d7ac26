import type { DashboardWords } from '../i18n/en-GB/dashboard';
import { spokenFrom } from '../locale';
import type { PageLocale } from '../page-locale';

/** A language with the words of the dashboard, too; other pages do not load those. */
export interface DashboardLocale extends PageLocale {
  dashboard: DashboardWords;
}

export const spokenDashboardWords = spokenFrom<Pick<DashboardLocale, 'dashboard'>>(
  (tag) => import(`../i18n/${tag}/dashboard.ts`),
);

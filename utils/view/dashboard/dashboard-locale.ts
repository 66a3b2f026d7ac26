import type { DashboardWords } from '../i18n/en-dashboard';
import { enDashboard } from '../i18n/en-dashboard';
import { zhCnDashboard } from '../i18n/zh-cn-dashboard';
import type { Locale } from '../locale';
import type { PageLocale } from '../page-locale';

/** A language with the words of the dashboard, too; other pages do not load those. */
export interface DashboardLocale extends PageLocale {
  dashboard: DashboardWords;
}

const words: Record<Locale['tag'], DashboardWords> = {
  'en-GB': enDashboard,
  'zh-CN': zhCnDashboard,
};

export const dashboardLocaleOf = (locale: PageLocale): DashboardLocale => ({
  ...locale,
  dashboard: words[locale.tag],
});

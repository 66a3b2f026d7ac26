import type { Spoken } from '../locale';
import { together } from '../locale';
import { loadPageLocale } from '../page-locale';
import type { PlanTableLocale } from '../plan-table-locale';
import { spokenPlanTableWords } from '../plan-table-locale';
import type { DashboardLocale } from './dashboard-locale';
import { spokenDashboardWords } from './dashboard-locale';

/** A language with the words of the dashboard, but for parts that are loaded when they are looked at. */
export type DashboardPageLocale = DashboardLocale & PlanTableLocale;

export const loadDashboardPage: Spoken<DashboardPageLocale> = together(
  loadPageLocale,
  together(spokenDashboardWords, spokenPlanTableWords),
);

import type { DashboardPageLocale } from '../dashboard/load-dashboard-page';
import type { FleetWords } from '../i18n/en-GB/fleet';
import { spokenFrom } from '../locale';

/** A language with the words of all lines, too; other parts of the dashboard do not load those. */
export interface FleetLocale extends DashboardPageLocale {
  fleet: FleetWords;
}

export const spokenFleetWords = spokenFrom<Pick<FleetLocale, 'fleet'>>(
  (tag) => import(`../i18n/${tag}/fleet.ts`),
);

import type { Stored } from './contexts';
import { catalogueOf } from './contexts';
import type { PageLocale } from './page-locale';
import { planTitle } from './plan-words';

export interface AtOnceRow {
  connectionId: string;
  planId: string;
  /** `20 GB · 30 days`; its id where the provider no longer lists it. */
  plan: string;
  provider: string;
}

/** The plans that are opened without the sheet, of providers that are still there. */
export function atOnceRows(stored: Stored, locale: PageLocale): AtOnceRow[] {
  return stored.settings.atOnce.flatMap(({ connectionId, planId }) => {
    const connection = stored.connections.find(({ id }) => id === connectionId);
    if (connection === undefined) return [];
    const plan = catalogueOf(stored, connectionId)?.find(({ id }) => id === planId);
    const title = plan === undefined ? planId : planTitle(plan, connection.gigabyte, locale);
    return [{ connectionId, planId, plan: title, provider: connection.name }];
  });
}

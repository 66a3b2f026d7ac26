import type { Alert } from '../domain/alerts/alert';
import { planBanner } from '../domain/alerts/banner';
import type { Store } from './open';
import { readSettings } from './settings';
import { transact } from './transact';

const bySamePage = (open: Alert[], claim: string): Alert[] =>
  open.filter(({ claimedBy }) => claimedBy === claim);

/**
 * Gives all banners that wait to one page, in one step: another page that asks gets none of them. A
 * page that never got its answer, because the worker died on it, asks again under the same name and
 * gets the same.
 * @returns the alerts that this page, and no other, is to show
 */
export function claimBanner(
  store: Store,
  claim: string,
  now: number,
  zone: string,
): Promise<Alert[]> {
  return transact(store, ['effects', 'alerts', 'settings'], async (write) => {
    const effects = write.objectStore('effects');
    const alerts = write.objectStore('alerts');
    const open = await alerts.index('state').getAll('open');
    const mine = bySamePage(open, claim);
    if (mine.length > 0) return mine;
    const byId = new Map(open.map((alert) => [alert.id, alert]));
    const pending = (await effects.getAll())
      .map((effect) => ({ effect, alert: byId.get(effect.alertId) ?? null }))
      .sort((a, b) => a.effect.createdAt - b.effect.createdAt);
    const settings = readSettings(await write.objectStore('settings').get('settings'));
    const given: Alert[] = [];
    for (const { effectId, alert } of planBanner(pending, settings, now, zone).due) {
      const shown = { ...alert, shownAt: alert.shownAt ?? now, claimedBy: claim };
      await effects.delete(effectId);
      await alerts.put(shown);
      given.push(shown);
    }
    return given;
  });
}

/** Ids of the alerts that a page shows. */
export async function claimedBy(store: Store, claim: string): Promise<string[]> {
  const open = await store.getAllFromIndex('alerts', 'state', 'open');
  return bySamePage(open, claim).map(({ id }) => id);
}

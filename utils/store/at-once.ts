import { priceOf } from '../domain/check-sheet';
import type { Store } from './open';
import { transact } from './transact';

/** The checkout of this plan opens without the sheet, while it costs what it does now; or no longer. */
export function putAtOnce(
  store: Store,
  given: { connectionId: string; planId: string; atOnce: boolean },
  now: number,
): Promise<void> {
  const { connectionId, planId, atOnce } = given;
  return transact(store, ['settings', 'connections', 'catalogues'], async (write) => {
    const settings = write.objectStore('settings');
    const before = await settings.get('settings');
    const connection = await write.objectStore('connections').get(connectionId);
    const catalogue = await write.objectStore('catalogues').get(connectionId);
    const plan = catalogue?.plans.find(({ id }) => id === planId);
    const others = (before?.atOnce ?? []).filter(
      (each) => each.connectionId !== connectionId || each.planId !== planId,
    );
    if (atOnce && (connection === undefined || plan === undefined)) return;
    const price =
      connection === undefined || plan === undefined
        ? null
        : priceOf({ connection, plan, reading: { lineId: '' } }, now);
    const added = atOnce ? [{ connectionId, planId, price }] : [];
    await settings.put({ ...before, atOnce: [...others, ...added] }, 'settings');
  });
}

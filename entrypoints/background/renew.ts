import { opensAtOnce } from '../../utils/domain/check-sheet';
import { showPopup } from '../../utils/platform/popup-address';
import type { Store } from '../../utils/store/open';
import { readSettings } from '../../utils/store/settings';
import { sheetHash } from '../../utils/view/check-sheet-route';
import { openCheckout } from './checkout';

/**
 * Renew, pressed outside of our pages: the popup with its sheet, or the checkout where the user
 * wants that for this plan and nothing should be seen first. It passes the same check either way.
 * @returns whether the checkout was opened
 */
export async function renew(store: Store, lineKey: string, planId: string): Promise<boolean> {
  const now = Date.now();
  const line = await store.get('lines', lineKey);
  const connections = await store.getAll('connections');
  const connection = connections.find(({ id }) => id === line?.connectionId);
  const catalogue = line && (await store.get('catalogues', line.connectionId));
  const plan = catalogue?.plans.find(({ id }) => id === planId);
  if (line === undefined || connection === undefined || plan === undefined) {
    await showPopup();
    return false;
  }
  const { atOnce } = readSettings(await store.get('settings', 'settings'));
  const purchase = { connection, reading: line.reading, plan };
  if (opensAtOnce(purchase, { atOnce, connections }, now)) {
    const reply = await openCheckout(store, lineKey, planId);
    if (reply.ok) return true;
  }
  await showPopup(sheetHash({ lineKey, planId }, now));
  return false;
}

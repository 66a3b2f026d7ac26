import { planBanner } from '../../utils/domain/alerts/banner';
import { offerInPages, offerNowhere } from '../../utils/platform/banner';
import { mayReachEverywhere } from '../../utils/platform/permissions';
import type { Store } from '../../utils/store/open';
import { markDone, readPending } from '../../utils/store/outbox';
import { readSettings } from '../../utils/store/settings';
import { localZone } from './local-zone';

/** Has pages ask for the banner as long as one waits, and no longer. Done twice, it is done once. */
export async function settleBanner(store: Store): Promise<void> {
  const pending = (await readPending(store)).filter(({ effect }) => effect.kind === 'banner');
  if (pending.length === 0) return offerNowhere();
  const settings = readSettings(await store.get('settings', 'settings'));
  const permitted = await mayReachEverywhere();
  const { due, dropped } = planBanner(pending, settings, Date.now(), localZone());
  await markDone(store, permitted ? dropped : pending.map(({ effect }) => effect.id));
  if (permitted && due.length > 0) await offerInPages();
  else await offerNowhere();
}

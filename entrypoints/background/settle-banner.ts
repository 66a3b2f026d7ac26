import { planBanner } from '../../utils/domain/alerts/banner';
import type { Pending } from '../../utils/domain/alerts/delivery';
import type { Settings } from '../../utils/domain/settings';
import { mayReachEverywhere } from '../../utils/platform/permissions';
import type { Store } from '../../utils/store/open';
import { markDone } from '../../utils/store/outbox';
import { endOffer, offer } from './banner-offer';
import { localZone } from './local-zone';

/** Has pages ask for the banner as long as one waits, and no longer. Done twice, it is done once. */
export async function settleBanner(
  store: Store,
  waiting: Pending[],
  settings: Settings,
): Promise<void> {
  const pending = waiting.filter(({ effect }) => effect.kind === 'banner');
  if (pending.length === 0) return endOffer();
  const permitted = await mayReachEverywhere();
  const { due, dropped } = planBanner(pending, settings, Date.now(), localZone());
  await markDone(store, permitted ? dropped : pending.map(({ effect }) => effect.id));
  if (!permitted || due.length === 0) return endOffer();
  await offer();
}

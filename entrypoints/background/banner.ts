import type { BannerMessage } from '../../utils/banner/banner-message';
import type { Visitor } from '../../utils/platform/page-visits';
import { mayReachEverywhere } from '../../utils/platform/permissions';
import { showPopup } from '../../utils/platform/popup-address';
import { announceChange } from '../../utils/store/changes';
import { claimBanner, claimedBy } from '../../utils/store/claim-banner';
import type { Store } from '../../utils/store/open';
import { openStore } from '../../utils/store/open';
import { markSeen } from '../../utils/store/outbox';
import { readSnapshot } from '../../utils/store/queries';
import type { BannerView } from '../../utils/view/banner-view';
import { toBanner } from '../../utils/view/banner-view';
import { alertContext, rankStored } from '../../utils/view/contexts';
import { withoutIdentity } from '../../utils/view/without-identity';
import { guard } from './guard';
import { localZone } from './local-zone';
import { settle } from './settle';
import { spokenLocale } from './spoken-locale';

/** The page need not wait until others are told that nothing is left to be asked for. */
const settleLater = guard('banner', settle);

/** Does some provider sell here? Nobody who is about to pay is disturbed. */
async function sellsAt(store: Store, origin: string): Promise<boolean> {
  const isHere = (address: string | null | undefined): boolean =>
    typeof address === 'string' && URL.canParse(address) && new URL(address).origin === origin;
  const sites = (await store.getAll('connections')).flatMap(({ site }) => site ?? []);
  if (sites.some((site) => [...site.checkoutHosts, site.links.checkout].some(isHere))) return true;
  const catalogues = await store.getAll('catalogues');
  return catalogues.some(({ plans }) => plans.some(({ checkout }) => isHere(checkout)));
}

/** @returns `wait` where no banner may be shown now; null when there is none (any more) */
async function giveBanner(claim: string, origin: string): Promise<BannerView | 'wait' | null> {
  const store = await openStore();
  if (!(await mayReachEverywhere())) return null;
  if (await sellsAt(store, origin)) return 'wait';
  const now = Date.now();
  const alerts = await claimBanner(store, claim, now, localZone());
  if (alerts.length === 0) return null;
  const snapshot = await readSnapshot(store);
  settleLater(store);
  const locale = await spokenLocale(snapshot.settings);
  const stored = withoutIdentity(snapshot, locale);
  const ranked = rankStored(stored, now);
  const contexts = alerts.map((alert) => alertContext(alert, ranked, stored, now));
  return toBanner(contexts, locale, snapshot.settings);
}

/** As with a notification: seen is not answered, and the alert stays in the popup. */
async function closeBanner(claim: string, open: boolean): Promise<void> {
  const store = await openStore();
  await markSeen(store, await claimedBy(store, claim), Date.now());
  announceChange();
  if (open) await showPopup();
}

export const answerBanner = (said: BannerMessage, { origin }: Visitor): Promise<unknown> =>
  said.do === 'claim-banner' ? giveBanner(said.claim, origin) : closeBanner(said.claim, said.open);

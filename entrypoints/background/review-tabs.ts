import { unfollowTabs } from '../../utils/platform/checkout-tabs';
import type { Store } from '../../utils/store/open';
import { openStore } from '../../utils/store/open';
import { readTabs } from '../../utils/store/renewal-tabs';
import { listenToTabs } from './tab-listener';

/**
 * Tabs of open checkouts after nobody listened for a while.
 * @param anew the browser was started: its tabs have other ids now, whatever they are
 */
export async function reviewTabs(anew: boolean): Promise<void> {
  const store = await openStore();
  const ids = (await readTabs(store)).flatMap(({ tab }) => tab?.ids ?? []);
  // Nearly always none.
  if (ids.length > 0) await (await import('./renewals')).catchUp(store, ids, anew);
  await listenOnlyIfNeeded(store);
}

/** The guard was allowed, or forbidden, while a checkout is open. */
export async function resumeTabs(): Promise<void> {
  listenToTabs();
  await listenOnlyIfNeeded(await openStore());
}

export async function listenOnlyIfNeeded(store: Store): Promise<void> {
  if ((await readTabs(store)).length === 0) unfollowTabs();
}

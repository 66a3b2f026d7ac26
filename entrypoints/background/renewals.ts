import type { Connection } from '../../utils/domain/connection';
import type { Renewal } from '../../utils/domain/renewal';
import { closeTab } from '../../utils/domain/renewal/leave-checkout';
import { SECOND } from '../../utils/domain/time';
import { isOpen, openCheckoutTab } from '../../utils/platform/checkout-tabs';
import { announceChange } from '../../utils/store/changes';
import { edit } from '../../utils/store/edits';
import type { Store } from '../../utils/store/open';
import { openStore } from '../../utils/store/open';
import { editTab, lookBy, readTabs } from '../../utils/store/renewal-tabs';
import { startRenewal } from '../../utils/store/start-renewal';
import { followStep, lookAtTab } from './guard-tab';
import { listenOnlyIfNeeded } from './review-tabs';
import { settle } from './settle';
import { listenToTabs } from './tab-listener';

/** The first look after a checkout was opened, or left; nobody pays faster. */
const FIRST_LOOK = 30 * SECOND;

/** Opens a checkout whose address was checked, and starts to watch for its effect. */
export async function openAttempt(store: Store, renewal: Renewal, url: string): Promise<void> {
  await startRenewal(store, renewal, Date.now() + FIRST_LOOK);
  const tabId = await openCheckoutTab(url);
  await edit(store, 'renewals', renewal.id, (now) => {
    if (now.state !== 'opened') return now;
    return tabId === null ? { ...now, state: 'waiting' } : { ...now, tab: { ids: [tabId] } };
  });
  // Not before it is written: a start that still looks would find nothing to listen for.
  if (tabId !== null) listenToTabs();
  const found = tabId === null ? null : await attemptAt(store, tabId);
  if (found !== null && tabId !== null) await lookAtTab(store, found, tabId);
  await settle(store);
}

async function attemptAt(
  store: Store,
  tabId: number,
): Promise<{ renewal: Renewal; connection: Connection } | null> {
  const renewal = (await readTabs(store)).find(({ tab }) => tab?.ids.includes(tabId));
  const connection = renewal && (await store.get('connections', renewal.connectionId));
  return renewal === undefined || connection === undefined ? null : { renewal, connection };
}

/** The user may have paid by now: that is soon to be seen. */
async function lookSoon(store: Store, { connectionId }: Renewal): Promise<void> {
  await lookBy(store, connectionId, Date.now() + FIRST_LOOK);
  await settle(store);
}

export async function tabClosed(tabId: number): Promise<void> {
  const store = await openStore();
  const renewal = await editTab(store, tabId, (now) => closeTab(now, tabId, Date.now()));
  if (renewal === null) return;
  await listenOnlyIfNeeded(store);
  if (renewal.tab === undefined) await lookSoon(store, renewal);
}

export async function tabReplaced(nowId: number, beforeId: number): Promise<void> {
  await editTab(await openStore(), beforeId, (now) => {
    const ids = now.tab?.ids.map((id) => (id === beforeId ? nowId : id)) ?? [];
    return now.tab === undefined ? now : { ...now, tab: { ...now.tab, ids } };
  });
}

export async function tabGoes(tabId: number, url: string): Promise<void> {
  const store = await openStore();
  const found = await attemptAt(store, tabId);
  if (found !== null && (await followStep(store, found, tabId, url))) {
    await lookSoon(store, found.renewal);
  }
}

/** What a checkout opens is a part of it. */
export async function tabOpened(tabId: number, byTabId: number): Promise<void> {
  const store = await openStore();
  const renewal = await editTab(store, byTabId, (now) =>
    now.tab === undefined ? now : { ...now, tab: { ...now.tab, ids: [...now.tab.ids, tabId] } },
  );
  const found = renewal === null ? null : await attemptAt(store, tabId);
  if (found !== null) await lookAtTab(store, found, tabId);
}

/** Tabs that went somewhere, or went away, while nobody listened; `anew` as for `reviewTabs`. */
export async function catchUp(store: Store, ids: number[], anew: boolean): Promise<void> {
  for (const id of ids) {
    if (!anew && (await isOpen(id))) {
      const found = await attemptAt(store, id);
      if (found !== null) await lookAtTab(store, found, id);
    } else {
      await editTab(store, id, (now) => closeTab(now, id, Date.now()));
      announceChange();
    }
  }
}

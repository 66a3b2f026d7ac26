import type { Connection } from '../../utils/domain/connection';
import type { Renewal } from '../../utils/domain/renewal';
import { closeTab } from '../../utils/domain/renewal/leave-checkout';
import { SECOND } from '../../utils/domain/time';
import {
  followTabs,
  isOpen,
  openCheckoutTab,
  unfollowTabs,
} from '../../utils/platform/checkout-tabs';
import { announceChange } from '../../utils/store/changes';
import { edit } from '../../utils/store/edits';
import type { Store } from '../../utils/store/open';
import { openStore } from '../../utils/store/open';
import { editTab, lookBy, readTabs } from '../../utils/store/renewal-tabs';
import { startRenewal } from '../../utils/store/start-renewal';
import { guard } from './guard';
import { followStep, lookAtTab } from './guard-tab';
import { settle } from './settle';

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
  if (tabId !== null) followTabs(listener);
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

async function tabClosed(tabId: number): Promise<void> {
  const store = await openStore();
  const renewal = await editTab(store, tabId, (now) => closeTab(now, tabId, Date.now()));
  if (renewal === null) return;
  await listenOnlyIfNeeded(store);
  if (renewal.tab === undefined) await lookSoon(store, renewal);
}

async function tabReplaced(nowId: number, beforeId: number): Promise<void> {
  await editTab(await openStore(), beforeId, (now) => {
    const ids = now.tab?.ids.map((id) => (id === beforeId ? nowId : id)) ?? [];
    return now.tab === undefined ? now : { ...now, tab: { ...now.tab, ids } };
  });
}

async function tabGoes(tabId: number, url: string): Promise<void> {
  const store = await openStore();
  const found = await attemptAt(store, tabId);
  if (found !== null && (await followStep(store, found, tabId, url))) {
    await lookSoon(store, found.renewal);
  }
}

/** What a checkout opens is a part of it. */
async function tabOpened(tabId: number, byTabId: number): Promise<void> {
  const store = await openStore();
  const renewal = await editTab(store, byTabId, (now) =>
    now.tab === undefined ? now : { ...now, tab: { ...now.tab, ids: [...now.tab.ids, tabId] } },
  );
  const found = renewal === null ? null : await attemptAt(store, tabId);
  if (found !== null) await lookAtTab(store, found, tabId);
}

const listener = {
  closed: guard('checkout closed', tabClosed),
  replaced: guard('checkout replaced', tabReplaced),
  goes: guard('checkout goes', tabGoes),
  opened: guard('checkout opens', tabOpened),
};

/** Every start listens at once, since a tab may be what started it; most need not go on. */
export const listenToTabs = (): void => followTabs(listener);

/** The guard was allowed, or forbidden, while a checkout is open. */
export async function resumeTabs(): Promise<void> {
  followTabs(listener);
  await listenOnlyIfNeeded(await openStore());
}

async function listenOnlyIfNeeded(store: Store): Promise<void> {
  if ((await readTabs(store)).length === 0) unfollowTabs();
}

/**
 * Tabs that went somewhere, or went away, while nobody listened.
 * @param anew the browser was started: its tabs have other ids now, whatever they are
 */
export async function reviewTabs(anew: boolean): Promise<void> {
  const store = await openStore();
  const ids = (await readTabs(store)).flatMap(({ tab }) => tab?.ids ?? []);
  for (const id of ids) {
    if (!anew && (await isOpen(id))) {
      const found = await attemptAt(store, id);
      if (found !== null) await lookAtTab(store, found, id);
    } else {
      await editTab(store, id, (now) => closeTab(now, id, Date.now()));
      announceChange();
    }
  }
  await listenOnlyIfNeeded(store);
}

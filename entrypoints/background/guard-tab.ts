import { homeOf } from '../../utils/domain/checkout';
import type { Connection } from '../../utils/domain/connection';
import { isDoubtful, whereIs } from '../../utils/domain/guard-address';
import type { Renewal } from '../../utils/domain/renewal';
import { leaveCheckout } from '../../utils/domain/renewal/leave-checkout';
import type { Reply } from '../../utils/messages';
import { addressOf, leadTab, stopTab } from '../../utils/platform/checkout-tabs';
import { announceChange } from '../../utils/store/changes';
import type { Store } from '../../utils/store/open';
import { editTab } from '../../utils/store/renewal-tabs';

const done: Reply = { ok: true, value: null };

/** What an attempt becomes when one of its tabs goes to an address. */
function afterStep(renewal: Renewal, tabId: number, url: string, connection: Connection): Renewal {
  const { tab } = renewal;
  if (tab === undefined) return renewal;
  const where = whereIs(url, connection, tab.known ?? []);
  if (isDoubtful(where))
    return { ...renewal, tab: { ...tab, stopped: { tabId, url, why: where } } };
  if (where === 'service') {
    return tab.atService ? renewal : { ...renewal, tab: { ...tab, atService: true } };
  }
  const isBack = where === 'own' && tab.atService === true && renewal.left?.how !== 'returned';
  return isBack ? leaveCheckout(renewal, 'returned', Date.now()) : renewal;
}

/**
 * A checkout's tab goes somewhere. To nobody knows whom it does not get: before anything can be typed
 * there, a page of ours stands in its place that says so.
 * @returns whether the user came back from paying
 */
export async function followStep(
  store: Store,
  found: { renewal: Renewal; connection: Connection },
  tabId: number,
  url: string,
): Promise<boolean> {
  const { renewal, connection } = found;
  const after = await editTab(store, tabId, (now) => afterStep(now, tabId, url, connection));
  const stopped = after?.tab?.stopped;
  if (stopped?.tabId === tabId && stopped.url === url) {
    await stopTab(tabId, renewal.id);
    announceChange();
  }
  return after?.left?.how === 'returned' && renewal.left?.how !== 'returned';
}

/** Where the tab is that was just opened: it may have been faster than we were. */
export async function lookAtTab(
  store: Store,
  found: { renewal: Renewal; connection: Connection },
  tabId: number,
): Promise<void> {
  const url = await addressOf(tabId);
  if (url !== null) await followStep(store, found, tabId, url);
}

/** `on`: the user knows the place, and it counts as known as long as this checkout lasts. */
export async function leaveGuard(store: Store, renewalId: string, on: boolean): Promise<Reply> {
  const renewal = await store.get('renewals', renewalId);
  const connection = renewal && (await store.get('connections', renewal.connectionId));
  const stopped = renewal?.tab?.stopped;
  if (connection === undefined || stopped === undefined) {
    return { ok: false, failure: null, place: null };
  }
  const { tabId, url } = stopped;
  await editTab(store, tabId, (now) => {
    if (now.tab === undefined) return now;
    const { stopped: _, known = [], ...tab } = now.tab;
    const all = on ? [...new Set([...known, new URL(url).origin])] : known;
    return { ...now, tab: { ...tab, ...(all.length === 0 ? {} : { known: all }) } };
  });
  const home = homeOf(connection) ?? new URL(connection.address).origin;
  await leadTab(tabId, on ? url : home);
  announceChange();
  return done;
}

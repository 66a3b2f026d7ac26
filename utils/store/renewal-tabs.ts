import type { Renewal } from '../domain/renewal';
import type { Store } from './open';
import { transact } from './transact';

/** Attempts of which a tab is open. */
export async function readTabs(store: Store): Promise<Renewal[]> {
  const all = await store.getAll('renewals');
  return all.filter(({ tab }) => tab !== undefined);
}

/**
 * Changes the attempt to which a tab belongs, in one transaction.
 * @returns what it is now; null where the tab belongs to none
 */
export function editTab(
  store: Store,
  tabId: number,
  change: (renewal: Renewal) => Renewal,
): Promise<Renewal | null> {
  return transact(store, ['renewals'], async (write) => {
    const renewals = write.objectStore('renewals');
    const all = await renewals.getAll();
    const ours = all.find(({ tab }) => tab?.ids.includes(tabId));
    if (ours === undefined) return null;
    const changed = change(ours);
    if (changed !== ours) await renewals.put(changed);
    return changed;
  });
}

/** Has the provider of an attempt asked by then, if not sooner. */
export function lookBy(store: Store, connectionId: string, at: number): Promise<void> {
  return transact(store, ['connections'], async (write) => {
    const connections = write.objectStore('connections');
    const connection = await connections.get(connectionId);
    if (connection === undefined || connection.status.nextDueAt <= at) return;
    await connections.put({ ...connection, status: { ...connection.status, nextDueAt: at } });
  });
}

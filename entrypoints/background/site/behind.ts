import type { Connection } from '../../../utils/domain/connection';
import type { Result } from '../../../utils/domain/failure';
import { failed } from '../../../utils/domain/failure';
import type { Poll } from '../../../utils/domain/model';
import { SECOND } from '../../../utils/domain/time';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { closeBehind, openBehind } from '../../../utils/platform/behind';
import type { Store } from '../../../utils/store/open';
import { readAnswersOf } from './read-site';
import type { Seen } from './settle-visit';

/** Pages that fetch what they show are done by then, or hang. */
const PATIENCE = 30 * SECOND;

type Listener = (seen: Seen) => void;

/** Tabs that were opened for reading alone, by id. */
const listeners = new Map<number, Listener>();

/** Is it a tab that nobody but us looks at? */
export const isBehind = (tabId: number): boolean => listeners.has(tabId);

/** @returns false for a tab that the user opened */
export function seenBehind(tabId: number, seen: Seen): boolean {
  const listener = listeners.get(tabId);
  listener?.(seen);
  return listener !== undefined;
}

/** Reads what the tab shows until it is whole, settled or out of time. */
function follow(tabId: number, read: (seen: Seen) => Promise<Result<Poll>>): Promise<Result<Poll>> {
  return new Promise((resolve, reject) => {
    let last: Result<Poll> = failed({ kind: 'timeout' });
    let busy = false;
    let next: Seen | null = null;
    const tooLong = setTimeout(() => resolve(last), PATIENCE);
    const finish = (result: Result<Poll>) => {
      clearTimeout(tooLong);
      resolve(result);
    };
    async function look(seen: Seen): Promise<void> {
      next = seen;
      if (busy) return;
      busy = true;
      for (let now: Seen | null = seen; now !== null; now = next) {
        next = null;
        last = await read(now);
        if (last.ok || now.settled) finish(last);
      }
      busy = false;
    }
    listeners.set(tabId, (seen) => void look(seen).catch(reject));
  });
}

/**
 * Opens the page behind the others, as the user has allowed, reads it when its scripts are done, and
 * closes it again. A tab that a dead worker left behind is closed by the next.
 */
export async function readBehind(
  store: Store,
  connection: Connection,
  pack: ProviderPack,
): Promise<Result<Poll>> {
  const [request] = pack.requests;
  if (request === undefined) throw new Error('a pack without a request');
  const tabId = await openBehind(request.url);
  if (tabId === null) return failed({ kind: 'unreadable', path: request.id, why: 'needs-scripts' });
  await store.put('tabs', { id: tabId, hosts: pack.hosts });
  try {
    return await follow(tabId, ({ url, html }) => {
      const answer = { request: request.id, status: 200, url, redirected: false, text: html };
      return readAnswersOf(store, connection, pack, [answer], connection.status.clockOffset);
    });
  } finally {
    listeners.delete(tabId);
    await closeBehind(tabId, pack.hosts);
    await store.delete('tabs', tabId);
  }
}

/** Tabs of a worker that died while it read. */
export async function closeForgotten(store: Store): Promise<void> {
  for (const { id, hosts } of await store.getAll('tabs')) {
    if (listeners.has(id)) continue;
    await closeBehind(id, hosts);
    await store.delete('tabs', id);
  }
}

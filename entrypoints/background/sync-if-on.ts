import type { Pending } from '../../utils/domain/alerts/delivery';
import { openStore, type Store } from '../../utils/store/open';
import { readPending } from '../../utils/store/pending';
import { readSyncState } from '../../utils/store/read-sync-state';

const run = () => import('./sync/run');

/** After something changed, here or elsewhere. Where it is switched off nothing is loaded for it. */
export async function syncIfOn(): Promise<void> {
  const store = await openStore();
  if ((await readSyncState(store)).on) await (await run()).sync(store);
}

/**
 * What is still to be told: an alert that was answered on another machine before this one raised it is
 * answered here, too, and told by nobody.
 */
export async function withoutAnswered(store: Store, pending: Pending[]): Promise<Pending[]> {
  const isNew = pending.some(({ effect, alert }) => effect.kind !== 'withdraw' && alert !== null);
  if (!isNew || !(await readSyncState(store)).on) return pending;
  const isChanged = await (await run()).answerElsewhere(store);
  return isChanged ? readPending(store) : pending;
}

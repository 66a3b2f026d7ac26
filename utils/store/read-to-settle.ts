import type { Pending } from '../domain/alerts/delivery';
import { GLANCE } from './glance-rows';
import { stampIn } from './keep-glance';
import type { Store } from './open';
import { pendingIn } from './pending';
import { type Snapshot, snapshotIn } from './queries';

const TOUCHED = [...GLANCE, 'effects', 'glance'] as const;

/** What is shown and what is still to be done, in one look: no alert is newer than its line. */
export async function readToSettle(
  store: Store,
): Promise<{ snapshot: Snapshot; pending: Pending[]; stamp: string | undefined }> {
  const look = store.transaction(TOUCHED, 'readonly');
  const [snapshot, pending, stamp] = await Promise.all([
    snapshotIn(look),
    pendingIn(look),
    stampIn(look),
  ]);
  return { snapshot, pending, stamp };
}

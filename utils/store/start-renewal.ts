import type { Renewal } from '../domain/renewal';
import { isUnderWay } from '../domain/renewal';
import type { Store } from './open';

/**
 * Writes a new attempt. An earlier one for the same line that is still open is given up, and its
 * baseline lives on: what the first payment brings must count for the second, too.
 */
export async function startRenewal(store: Store, renewal: Renewal, nextDueAt: number) {
  const write = store.transaction(['renewals', 'connections'], 'readwrite');
  const renewals = write.objectStore('renewals');
  const ofConnection = await renewals.index('connectionId').getAll(renewal.connectionId);
  const earlier = ofConnection.filter(
    (other) => other.lineKey === renewal.lineKey && isUnderWay(other),
  );
  const first = earlier.sort((a, b) => a.openedAt - b.openedAt)[0];
  await Promise.all([
    ...earlier.map((other) =>
      renewals.put({ ...other, state: 'given-up', closedAt: renewal.openedAt }),
    ),
    renewals.put({ ...renewal, baseline: first?.baseline ?? renewal.baseline }),
  ]);
  const connections = write.objectStore('connections');
  const connection = await connections.get(renewal.connectionId);
  if (connection !== undefined) {
    const sooner = Math.min(connection.status.nextDueAt, nextDueAt);
    await connections.put({ ...connection, status: { ...connection.status, nextDueAt: sooner } });
  }
  await write.done;
}

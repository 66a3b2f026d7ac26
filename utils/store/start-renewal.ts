import type { Renewal } from '../domain/renewal';
import { isUnderWay } from '../domain/renewal';
import type { Store } from './open';
import { transact } from './transact';

/**
 * Writes a new attempt. An earlier one for the same line that is still open is given up, and its
 * baseline lives on: what the first payment brings must count for the second, too.
 */
export function startRenewal(store: Store, renewal: Renewal, lookAt: number): Promise<void> {
  return transact(store, ['renewals', 'connections'], async (write) => {
    const renewals = write.objectStore('renewals');
    const all = await renewals.index('connectionId').getAll(renewal.connectionId);
    const ours = all.filter((other) => other.lineKey === renewal.lineKey);
    const earlier = ours.filter(isUnderWay).sort((a, b) => a.openedAt - b.openedAt);
    const ids = new Set(earlier.map(({ id }) => id));
    // Those that an earlier one had superseded wait for this one now.
    const before = ours.filter(({ supersededBy }) => ids.has(supersededBy ?? ''));
    await Promise.all([
      ...before.map((other) => renewals.put({ ...other, supersededBy: renewal.id })),
      ...earlier.map((other) =>
        renewals.put({
          ...other,
          state: 'given-up',
          closedAt: renewal.openedAt,
          supersededBy: renewal.id,
        }),
      ),
      renewals.put({ ...renewal, baseline: earlier[0]?.baseline ?? renewal.baseline }),
    ]);
    const connections = write.objectStore('connections');
    const connection = await connections.get(renewal.connectionId);
    if (connection === undefined) return;
    const { status } = connection;
    const nextDueAt = Math.min(status.nextDueAt, lookAt);
    await connections.put({ ...connection, status: { ...status, nextDueAt } });
  });
}

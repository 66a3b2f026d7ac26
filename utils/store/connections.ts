import type { Connection } from '../domain/connection';
import type { Store } from './open';
import type { StoredSecret } from './schema';

/** Writes a new or edited connection with its secret; `null` keeps the secret that is there. */
export async function putConnection(
  store: Store,
  id: string,
  change: (previous: Connection | undefined) => Connection,
  secret: StoredSecret | null,
): Promise<void> {
  const write = store.transaction(['connections', 'secrets', 'answers'], 'readwrite');
  const answers = write.objectStore('answers');
  const connections = write.objectStore('connections');
  const stale = await answers.index('connectionId').getAllKeys(id);
  await Promise.all([
    ...stale.map((key) => answers.delete(key)),
    connections.put(change(await connections.get(id))),
    secret && write.objectStore('secrets').put(secret),
    write.done,
  ]);
}

/** Removes a connection with everything that is about it; receipts and history of others stay. */
export async function removeConnection(store: Store, id: string): Promise<void> {
  const write = store.transaction(
    [
      'connections',
      'secrets',
      'answers',
      'catalogues',
      'lines',
      'alerts',
      'renewals',
      'samples',
      'effects',
    ],
    'readwrite',
  );
  const lines = await write.objectStore('lines').index('connectionId').getAllKeys(id);
  const [alerts, renewals, answers] = await Promise.all([
    write.objectStore('alerts').index('connectionId').getAllKeys(id),
    write.objectStore('renewals').index('connectionId').getAllKeys(id),
    write.objectStore('answers').index('connectionId').getAllKeys(id),
  ]);
  const gone = new Set(alerts);
  const effects = await write.objectStore('effects').getAll();
  const about = effects.filter(({ alertId, kind }) => gone.has(alertId) && kind === 'notify');
  await Promise.all([
    write.objectStore('connections').delete(id),
    write.objectStore('secrets').delete(id),
    write.objectStore('catalogues').delete(id),
    ...answers.map((key) => write.objectStore('answers').delete(key)),
    ...alerts.map((key) => write.objectStore('alerts').delete(key)),
    ...renewals.map((key) => write.objectStore('renewals').delete(key)),
    ...about.map((effect) => write.objectStore('effects').delete(effect.id)),
    ...alerts.map((alertId) =>
      write
        .objectStore('effects')
        .put({ id: `withdraw:${alertId}`, kind: 'withdraw', alertId, createdAt: 0 }),
    ),
    ...lines.flatMap((key) => [
      write.objectStore('lines').delete(key),
      write.objectStore('samples').delete(IDBKeyRange.bound([key], [key, []])),
    ]),
    write.done,
  ]);
}

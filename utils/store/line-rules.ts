import type { LineRules } from '../domain/settings';
import type { Store } from './open';
import { transact } from './transact';

/** What the user wants of one line alone; a line that is gone meanwhile needs nothing. */
export function putLineRules(store: Store, rules: LineRules): Promise<void> {
  return transact(store, ['lines', 'lineRules'], async (write) => {
    const line = await write.objectStore('lines').get(rules.lineKey);
    if (line === undefined || line.connectionId !== rules.connectionId) return;
    await write.objectStore('lineRules').put(rules);
  });
}

/** The mark that the user sets at a plan, to be told when its price falls. */
export function watchPlan(
  store: Store,
  connectionId: string,
  planId: string,
  watched: boolean,
): Promise<void> {
  return transact(store, ['connections'], async (write) => {
    const connections = write.objectStore('connections');
    const connection = await connections.get(connectionId);
    if (connection === undefined) return;
    const others = (connection.watchedPlans ?? []).filter((id) => id !== planId);
    await connections.put({
      ...connection,
      watchedPlans: watched ? [...others, planId] : others,
    });
  });
}

import { lineKey } from '../domain/connection';
import { ABOUT_LINES, forgetLines } from './forget-lines';
import type { Store } from './open';
import { transact } from './transact';

/** Forgets the lines of a connection that the user no longer wants watched. */
export async function dropLines(
  store: Store,
  connectionId: string,
  keep: readonly string[],
): Promise<void> {
  const kept = new Set(keep.map((lineId) => lineKey(connectionId, lineId)));
  await transact(store, ABOUT_LINES, async (write) => {
    const keys = await write.objectStore('lines').index('connectionId').getAllKeys(connectionId);
    const lines = keys.filter((key) => !kept.has(key));
    const gone = new Set<string | null>(lines);
    const alerts = await write.objectStore('alerts').index('connectionId').getAll(connectionId);
    const renewals = await write.objectStore('renewals').index('connectionId').getAll(connectionId);
    await forgetLines(write, {
      lines,
      alerts: alerts.filter((alert) => gone.has(alert.lineKey)).map(({ id }) => id),
      renewals: renewals.filter((renewal) => gone.has(renewal.lineKey)).map(({ id }) => id),
    });
  });
}

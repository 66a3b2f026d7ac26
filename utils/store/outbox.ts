import type { Pending } from '../domain/alerts/delivery';
import type { Effect } from '../domain/alerts/effect';
import type { Store } from './open';
import { transact } from './transact';

export function markDone(store: Store, effectIds: string[]): Promise<void> {
  return transact(store, ['effects'], async (write) => {
    const effects = write.objectStore('effects');
    await Promise.all(effectIds.map((id) => effects.delete(id)));
  });
}

/**
 * Written before it is shown: a worker that dies in between shows the same one again, not another,
 * and takes it back with the last of its alerts.
 */
export function putTogether(store: Store, bundle: string, effectIds: string[]): Promise<void> {
  return transact(store, ['effects', 'alerts'], async (write) => {
    const effects = write.objectStore('effects');
    const alerts = write.objectStore('alerts');
    for (const id of effectIds) {
      const effect = await effects.get(id);
      if (effect === undefined) continue;
      await effects.put({ ...effect, bundle });
      const alert = await alerts.get(effect.alertId);
      if (alert !== undefined) await alerts.put({ ...alert, shownIn: bundle });
    }
  });
}

/** The system has it: the attempt is over, and the alerts know by which notification they were told. */
export function markShown(
  store: Store,
  pending: Pending[],
  noticeId: string,
  now: number,
): Promise<void> {
  return transact(store, ['effects', 'alerts'], async (write) => {
    const alerts = write.objectStore('alerts');
    const effects = write.objectStore('effects');
    for (const { effect } of pending) {
      await effects.delete(effect.id);
      const alert = await alerts.get(effect.alertId);
      if (alert === undefined) continue;
      await alerts.put({ ...alert, shownAt: alert.shownAt ?? now, shownIn: noticeId });
    }
  });
}

export function postpone(store: Store, effect: Effect, dueAt: number): Promise<void> {
  return transact(store, ['effects'], async (write) => {
    const effects = write.objectStore('effects');
    const stored = await effects.get(effect.id);
    if (stored === undefined) return;
    await effects.put({ ...stored, dueAt, attempts: (stored.attempts ?? 0) + 1 });
  });
}

/** Alerts that one notification told of. */
export async function toldIn(store: Store, noticeId: string): Promise<string[]> {
  const alert = await store.get('alerts', noticeId);
  if (alert !== undefined) return [alert.id];
  const look = store.transaction(['alerts', 'effects'], 'readonly');
  const shown = (await look.objectStore('alerts').index('state').getAll('open'))
    .filter(({ shownIn }) => shownIn === noticeId)
    .map(({ id }) => id);
  const pending = (await look.objectStore('effects').getAll())
    .filter(({ bundle }) => bundle === noticeId)
    .map(({ alertId }) => alertId);
  return [...new Set([...shown, ...pending])];
}

/** The user has seen and dismissed them: nothing is left to be shown. */
export function markSeen(store: Store, alertIds: string[], now: number): Promise<void> {
  return transact(store, ['effects', 'alerts'], async (write) => {
    const effects = write.objectStore('effects');
    const alerts = write.objectStore('alerts');
    const about = (await effects.getAll()).filter(
      ({ kind, alertId }) => kind === 'notify' && alertIds.includes(alertId),
    );
    await Promise.all(about.map(({ id }) => effects.delete(id)));
    for (const id of alertIds) {
      const alert = await alerts.get(id);
      if (alert === undefined) continue;
      await alerts.put({ ...alert, shownAt: alert.shownAt ?? now, readAt: alert.readAt ?? now });
    }
  });
}

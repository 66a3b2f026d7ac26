import type { Alert } from '../domain/alerts/alert';
import { isActive, resolve } from '../domain/alerts/alert';
import { withdrawal } from '../domain/alerts/effect';
import type { Store } from './open';
import { transact } from './transact';

/** The user's word on an alert: what is acknowledged or snoozed also leaves the system's list. */
export function answerAlert(
  store: Store,
  id: string,
  answer: (alert: Alert) => Alert,
  now: number,
): Promise<void> {
  return transact(store, ['alerts', 'effects'], async (write) => {
    const alerts = write.objectStore('alerts');
    const alert = await alerts.get(id);
    // What the facts have closed meanwhile stays closed.
    if (alert === undefined || alert.state === 'resolved') return;
    const answered = isActive(alert) ? answer(alert) : resolve(alert, now);
    await alerts.put(answered);
    await write.objectStore('effects').put(withdrawal(answered, now));
  });
}

/** In sight of the user: no longer unread. */
export function markRead(store: Store, ids: string[], now: number): Promise<void> {
  return transact(store, ['alerts'], async (write) => {
    const alerts = write.objectStore('alerts');
    for (const id of ids) {
      const alert = await alerts.get(id);
      if (alert !== undefined && alert.readAt === null) await alerts.put({ ...alert, readAt: now });
    }
  });
}

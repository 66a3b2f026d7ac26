import type { Alert } from '../domain/alert';
import { isActive } from '../domain/alert';
import { withdrawal } from '../domain/gather';
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
    if (alert === undefined || !isActive(alert)) return;
    const answered = answer(alert);
    await alerts.put(answered);
    await write.objectStore('effects').put(withdrawal(answered, now));
  });
}

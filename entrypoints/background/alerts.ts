import { DAY } from '../../utils/domain/time';
import { answerAlert } from '../../utils/store/answer-alert';
import type { Store } from '../../utils/store/open';
import { settle } from './settle';

/** Seen and answered; it stays closed until the facts begin a new episode. */
export async function acknowledge(store: Store, alertId: string): Promise<void> {
  await answerAlert(store, alertId, (alert) => ({ ...alert, state: 'acknowledged' }), Date.now());
  await settle(store);
}

/** Comes back in a day, if it still holds. */
export async function snooze(store: Store, alertId: string): Promise<void> {
  const until = Date.now() + DAY;
  await answerAlert(
    store,
    alertId,
    (alert) => ({ ...alert, state: 'snoozed', snoozedUntil: until }),
    Date.now(),
  );
  await settle(store);
}

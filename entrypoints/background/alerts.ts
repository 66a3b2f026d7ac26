import type { Alert } from '../../utils/domain/alerts/alert';
import type { Snooze } from '../../utils/domain/alerts/snooze';
import { snoozed } from '../../utils/domain/alerts/snooze';
import { answerAlert } from '../../utils/store/answer-alert';
import type { Store } from '../../utils/store/open';
import { readSnapshot } from '../../utils/store/queries';
import { localZone } from './local-zone';
import { settle } from './settle';

const acknowledged = (alert: Alert): Alert => ({ ...alert, state: 'acknowledged' });

/** Seen and answered; it stays closed until the facts begin a new episode. */
export async function acknowledge(store: Store, alertId: string): Promise<void> {
  await answerAlert(store, alertId, acknowledged, Date.now());
  await settle(store);
}

/** Comes back then, if it still holds. */
export async function snooze(store: Store, alertId: string, until: Snooze): Promise<void> {
  await putOff(store, alertId, until, Date.now());
  await settle(store);
}

/** All that wait for an answer. */
export async function snoozeAll(store: Store, until: Snooze): Promise<void> {
  const now = Date.now();
  const { alerts } = await readSnapshot(store);
  for (const { id, state } of alerts) if (state === 'open') await putOff(store, id, until, now);
  await settle(store);
}

const putOff = (store: Store, alertId: string, until: Snooze, now: number): Promise<void> =>
  answerAlert(store, alertId, (alert) => snoozed(alert, until, now, localZone()), now);

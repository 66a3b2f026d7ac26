import type { Alert } from './alert';

/** What is still to be done about an alert; `id` is stable, so an effect repeated is one effect. */
export interface Effect {
  id: string;
  kind: 'notify' | 'withdraw' | 'relay' | 'banner';
  alertId: string;
  createdAt: number;
  /** The notification that is to tell of this and others at once. */
  bundle?: string;
  /** Attempts that failed, and when the next is due. */
  attempts?: number;
  dueAt?: number;
}

const effect = (kind: Effect['kind'], { id, reminders }: Alert, now: number): Effect => ({
  // A reminder after a snooze is a new effect; a repeated step is the same one.
  id: `${kind}:${id}~${reminders}`,
  kind,
  alertId: id,
  createdAt: now,
});

export const notice = (alert: Alert, now: number): Effect => effect('notify', alert, now);

export const withdrawal = (alert: Alert, now: number): Effect => effect('withdraw', alert, now);

export const relaying = (alert: Alert, now: number): Effect => effect('relay', alert, now);

export const banner = (alert: Alert, now: number): Effect => effect('banner', alert, now);

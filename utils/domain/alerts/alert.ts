export type AlertKind =
  | 'data-low'
  | 'data-empty'
  | 'expiring'
  | 'expired'
  | 'signed-out'
  | 'renewal-confirmed'
  | 'renewal-overdue';

/** Something the user should know, raised once per episode. */
export interface Alert {
  /** `family:level@episode`: no value in it drifts, so the same event is the same alert. */
  id: string;
  family: string;
  kind: AlertKind;
  /** Percent of data, or days of validity; null where there are no levels. */
  level: number | null;
  connectionId: string;
  lineKey: string | null;
  bucketId: string | null;
  renewalId: string | null;
  raisedAt: number;
  state: 'open' | 'acknowledged' | 'snoozed' | 'resolved';
  snoozedUntil: number | null;
  closedAt: number | null;
  /** How often it came back from a snooze. */
  reminders: number;
}

/** A new alert: open, and about nothing in particular unless told. */
export const openAlert = (
  about: Pick<Alert, 'id' | 'family' | 'kind' | 'connectionId'> & Partial<Alert>,
  now: number,
): Alert => ({
  level: null,
  lineKey: null,
  bucketId: null,
  renewalId: null,
  raisedAt: now,
  state: 'open',
  snoozedUntil: null,
  closedAt: null,
  reminders: 0,
  ...about,
});

/** How far an episode has come. The lowest level reached is never raised again in it. */
export interface Watch {
  episode: number;
  reached: number | null;
}

/** By family; kept with the line or connection that they watch. */
export type Watches = Record<string, Watch>;

export const freshWatch: Watch = { episode: 1, reached: null };

/** Starts a new episode: after a renewal, a refill or a new sign-in, and for nothing less. */
export const rearm = (watch: Watch): Watch =>
  watch.reached === null ? watch : { episode: watch.episode + 1, reached: null };

/** Lower levels are worse. Gives the level to raise, if this one is news. */
export function climb(watch: Watch, level: number | null): { watch: Watch; raise: number | null } {
  if (level === null) return { watch, raise: null };
  if (watch.reached !== null && level >= watch.reached) return { watch, raise: null };
  return { watch: { ...watch, reached: level }, raise: level };
}

/** Still to be seen or answered. */
export const isActive = (alert: Alert): boolean => alert.state !== 'resolved';

export const resolve = (alert: Alert, now: number): Alert => ({
  ...alert,
  state: 'resolved',
  snoozedUntil: null,
  closedAt: now,
});

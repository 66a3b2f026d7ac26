import type { AlertKind } from './kinds';

/** Something the user should know, raised once per episode. */
export interface Alert {
  /** `family:level@episode`: no value in it drifts, so the same event is the same alert. */
  id: string;
  family: string;
  kind: AlertKind;
  /** Percent or amount left, or days of validity; 0 for the end; null where there are no levels. */
  level: number | null;
  /** Is `level` an amount in the unit of the bucket, rather than percent? */
  inUnits?: true;
  connectionId: string;
  lineKey: string | null;
  bucketId: string | null;
  renewalId: string | null;
  planId: string | null;
  /** Numbers that its words name, as they were when it was raised; no part of what it is. */
  facts: Readonly<Record<string, number>>;
  /** What the provider said about it, in its own words. */
  said?: string;
  /** When it fell due: before `raisedAt`, where the machine slept over it. */
  dueAt: number;
  raisedAt: number;
  /** When the system showed it; null until then. */
  shownAt: number | null;
  /** The notification that showed it: its own, or one that told of several. */
  shownIn: string | null;
  /** The web page that claimed it for its banner, by a name that the page made up. */
  claimedBy?: string;
  /** When it was first in sight in the popup. */
  readAt: number | null;
  /** `missed`: fell due while the machine slept, and no longer held when it woke. */
  state: 'open' | 'acknowledged' | 'snoozed' | 'missed' | 'resolved';
  /** Null while it is snoozed until it gets worse: a worse level is an alert of its own. */
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
  planId: null,
  facts: {},
  dueAt: now,
  raisedAt: now,
  shownAt: null,
  shownIn: null,
  readAt: null,
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
  /**
   * The most that was seen of it lately: what wavers between two values is no change. `since`: from
   * when on nothing else was seen.
   */
  mark?: { value: number; at: number; since?: number };
}

/** By family; kept with the line or connection that they watch. */
export type Watches = Record<string, Watch>;

export const freshWatch: Watch = { episode: 1, reached: null };

/** Starts a new episode: after a renewal, a refill or a new sign-in, and for nothing less. */
export const rearm = (watch: Watch): Watch =>
  watch.reached === null ? watch : { ...watch, episode: watch.episode + 1, reached: null };

/** Lower levels are worse. Gives the level to raise, if this one is news. */
export function climb(watch: Watch, level: number | null): { watch: Watch; raise: number | null } {
  if (level === null) return { watch, raise: null };
  if (watch.reached !== null && level >= watch.reached) return { watch, raise: null };
  return { watch: { ...watch, reached: level }, raise: level };
}

/** It holds; it may still be shown, or has been answered. */
export const isActive = ({ state }: Alert): boolean => state !== 'resolved' && state !== 'missed';

export const resolve = (alert: Alert, now: number): Alert => ({
  ...alert,
  state: 'resolved',
  snoozedUntil: null,
  closedAt: now,
});

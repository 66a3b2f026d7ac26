import type { Alert } from '../alerts/alert';
import { isTrouble } from '../alerts/trouble';
import type { Line } from '../connection';
import { DAY, HOUR } from '../time';

/**
 * What the user said to an alert. Episodes are counted by each machine for itself; what all of them
 * see alike is the line, what is watched, the level, and when the allowance ends.
 */
export interface Answer {
  said: 'acknowledged' | 'snoozed';
  /** As in `Alert.snoozedUntil`. */
  until: number | null;
  /** The end of the period that it is about; null where the provider tells none. */
  period: number | null;
  /** When the alert was raised where it was answered: tells one from the next. */
  raisedAt: number;
}

/** Providers tell ends as lengths, too: each machine then works out its own. */
const SAME_PERIOD = 12 * HOUR;
/** A machine that slept meanwhile raises it so much later, and is told nothing that was answered. */
const LATER = 3 * DAY;

/** What is this machine's own: how it reaches the provider, and what was bought from here. */
export const isShared = (alert: Alert): boolean =>
  alert.renewalId === null && !isTrouble(alert) && (alert.lineKey ?? alert.planId) !== null;

function periodOf(alert: Alert, line: Line | undefined): number | null {
  const bucket = line?.reading.buckets.find(({ id }) => id === alert.bucketId);
  return bucket?.resetsAt ?? bucket?.expiresAt ?? line?.reading.expiresAt ?? null;
}

/** @returns null where it was not answered, here */
export function answerOf(alert: Alert, line: Line | undefined): Answer | null {
  const { state, snoozedUntil, raisedAt } = alert;
  if (state !== 'acknowledged' && state !== 'snoozed') return null;
  return { said: state, until: snoozedUntil, period: periodOf(alert, line), raisedAt };
}

/**
 * Does an answer that was given elsewhere answer this alert? Rather told twice than not at all.
 * @param answeredAt by the clock of who answered
 */
export function isAnswered(
  alert: Alert,
  line: Line | undefined,
  answer: Answer,
  answeredAt: number,
  now: number,
): boolean {
  const isAwaited = alert.state === 'open' || alert.state === 'snoozed';
  const isOver = answer.said === 'snoozed' && answer.until !== null && answer.until <= now;
  if (!isAwaited || isOver || alert.state === answer.said) return false;
  if (alert.raisedAt > answeredAt + LATER) return false;
  const period = periodOf(alert, line);
  if (period === null || answer.period === null) return true;
  return Math.abs(period - answer.period) < SAME_PERIOD;
}

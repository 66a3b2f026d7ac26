import { HOUR } from '../time';
import { nextTimeOfDay } from '../zone-time';
import type { Alert } from './alert';

/** Until it gets worse: only a worse level, which is an alert of its own, tells of it again. */
export type Snooze = 'hour' | 'tomorrow' | 'worse';

const MORNING = 9 * 60;

function endOf(until: Snooze, now: number, zone: string): number | null {
  switch (until) {
    case 'hour':
      return now + HOUR;
    case 'tomorrow':
      return nextTimeOfDay(MORNING, nextTimeOfDay(0, now, zone) - 1, zone);
    case 'worse':
      return null;
  }
}

/** @param zone the user's: tomorrow begins by the user's clock */
export const snoozed = (alert: Alert, until: Snooze, now: number, zone: string): Alert => ({
  ...alert,
  state: 'snoozed',
  snoozedUntil: endOf(until, now, zone),
});

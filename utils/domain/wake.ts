import type { Alert } from './alert';
import type { Connection, Line } from './connection';
import type { Renewal } from './renewal';
import { isUnderWay } from './renewal';
import { isPolled } from './schedule';
import type { Settings } from './settings';
import { DAY, HOUR, SECOND } from './time';

/** A quiet database is looked at this often all the same. */
const LONGEST_SLEEP = 6 * HOUR;

/** What is due already is being read; should that die, this long until the next try. */
const RESCUE_AFTER = 30 * SECOND;

/**
 * The next moment, by our clock, at which anything falls due: a poll, an end of validity and its
 * warnings, a snooze, a renewal overdue.
 */
export function nextWake(
  state: {
    connections: Connection[];
    lines: Line[];
    alerts: Alert[];
    renewals: Renewal[];
    settings: Settings;
  },
  now: number,
): number {
  const offsets = new Map(state.connections.map(({ id, status }) => [id, status.clockOffset]));
  const ours = (moment: number, connectionId: string): number =>
    moment - (offsets.get(connectionId) ?? 0);
  const moments = [
    ...state.connections.filter(isPolled).map(({ status }) => status.nextDueAt),
    ...state.lines.flatMap(({ reading, connectionId }) =>
      [0, ...state.settings.expiryDays].map((days) =>
        reading.expiresAt === null ? 0 : ours(reading.expiresAt - days * DAY, connectionId) + 1,
      ),
    ),
    ...state.alerts.map(({ snoozedUntil }) => snoozedUntil ?? 0),
    ...state.renewals
      .filter(isUnderWay)
      .map(({ overdueAt, connectionId }) => ours(overdueAt, connectionId)),
  ];
  const due = state.connections.some(
    (connection) => isPolled(connection) && connection.status.nextDueAt <= now,
  );
  if (due) return now + RESCUE_AFTER;
  return Math.min(now + LONGEST_SLEEP, ...moments.filter((moment) => moment > now));
}

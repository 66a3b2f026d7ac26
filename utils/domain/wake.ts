import type { Alert } from './alerts/alert';
import { settingsOfLine } from './alerts/settings-of-line';
import type { Connection, Line } from './connection';
import type { Renewal } from './renewal';
import { isUnderWay } from './renewal';
import type { Surroundings } from './schedule';
import { ATTENDED, isPolled, nextDueAt } from './schedule';
import type { LineRules, Settings } from './settings';
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
    lineRules: LineRules[];
  },
  now: number,
  around: Surroundings = ATTENDED,
): number {
  const offsets = new Map(state.connections.map(({ id, status }) => [id, status.clockOffset]));
  const rules = new Map(state.lineRules.map((own) => [own.lineKey, own]));
  const ours = (moment: number, connectionId: string): number =>
    moment - (offsets.get(connectionId) ?? 0);
  const moments = [
    ...state.connections.filter(isPolled).map((each) => nextDueAt(each, now, around)),
    ...state.lines.flatMap((line) =>
      momentsOf(line, state.settings, rules.get(line.key) ?? null).map(
        (moment) => ours(moment, line.connectionId) + 1,
      ),
    ),
    ...state.alerts.map(({ snoozedUntil }) => snoozedUntil ?? 0),
    ...state.renewals
      .filter(isUnderWay)
      .map(({ overdueAt, connectionId }) => ours(overdueAt, connectionId)),
  ];
  const due = state.connections.some(
    (connection) => isPolled(connection) && nextDueAt(connection, now, around) <= now,
  );
  if (due) return now + RESCUE_AFTER;
  // One by one: the moments of so many lines are more than a call takes.
  return moments.reduce(
    (soonest, moment) => (moment > now && moment < soonest ? moment : soonest),
    now + LONGEST_SLEEP,
  );
}

/** When time alone brings something about a line, by its provider's clock. */
function momentsOf({ reading }: Line, settings: Settings, own: LineRules | null): number[] {
  const { expiryDays, rules } = settingsOfLine(reading, settings, own);
  const { expiresAt } = reading;
  const ends = expiresAt === null ? [] : [0, ...expiryDays].map((days) => expiresAt - days * DAY);
  const charges = expiresAt !== null && reading.autoRenew === true ? [1, 5] : [];
  const resets = rules.reset ? reading.buckets.flatMap(({ resetsAt }) => resetsAt ?? []) : [];
  return [
    ...ends,
    ...charges.map((days) => (expiresAt ?? 0) - days * DAY),
    ...resets.map((at) => at - DAY),
  ];
}

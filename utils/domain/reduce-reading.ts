import type { Alert } from './alert';
import { isActive, rearm, resolve } from './alert';
import { findEvidence, toBaseline } from './changes';
import type { Connection, Line } from './connection';
import { lineKey } from './connection';
import { gatherAlerts } from './gather';
import type { Poll, Reading } from './model';
import type { After, Before } from './reduce';
import type { Renewal } from './renewal';
import { followReading, isUnderWay } from './renewal';
import { reviewRenewal } from './renewal-alerts';
import { reviewLine } from './review-line';
import { toSamples } from './sample';
import { dueAfterSuccess } from './schedule';
import { HOUR } from './time';

/** A good answer: readings replace readings, alerts and renewals follow from what really changed. */
export function reduceReading(before: Before, poll: Poll, minPace: number, now: number): After {
  const { settings } = before;
  const providerNow = now + poll.clockOffset;
  const raised: Alert[] = [];
  const closed: Alert[] = [];
  const samples = [];
  const lines: Line[] = [];
  for (const reading of poll.readings) {
    const key = lineKey(before.connection.id, reading.lineId);
    const previous = before.lines.find((line) => line.key === key) ?? null;
    const line = nextLine(before.connection, previous, reading, now, providerNow);
    const evidence =
      previous === null ? [] : findEvidence(toBaseline(previous.reading), line.reading);
    const moment = { settings, evidence, firstSeen: previous === null, now, providerNow };
    const review = reviewLine(line, before.alerts, moment);
    raised.push(...review.raised);
    closed.push(...review.closed);
    samples.push(...toSamples(line, previous));
    lines.push({ ...line, watches: review.watches });
  }
  const present = new Set(lines.map(({ key }) => key));
  for (const line of before.lines) {
    if (present.has(line.key)) continue;
    lines.push({ ...line, gone: true });
    const about = before.alerts.filter((alert) => alert.lineKey === line.key && isActive(alert));
    closed.push(...about.map((alert) => resolve(alert, now)));
  }
  const renewals = before.renewals.map((renewal) => {
    const after = follow(renewal, lines, now, providerNow);
    const review = reviewRenewal(renewal, after, before.alerts, now);
    raised.push(...review.raised);
    closed.push(...review.closed);
    return after;
  });
  for (const alert of before.alerts) {
    if (alert.kind === 'signed-out' && isActive(alert)) closed.push(resolve(alert, now));
  }
  return {
    connection: succeeded(before.connection, renewals, poll, minPace, now),
    lines,
    samples,
    renewals,
    ...gatherAlerts(raised, closed, settings, now),
  };
}

function follow(renewal: Renewal, lines: Line[], now: number, providerNow: number): Renewal {
  const line = lines.find(({ key }) => key === renewal.lineKey);
  return line === undefined ? renewal : followReading(renewal, line.reading, now, providerNow);
}

/** Answers may arrive out of order; an older measurement never replaces a newer one. */
function nextLine(
  connection: Connection,
  previous: Line | null,
  reading: Reading,
  now: number,
  providerNow: number,
): Line {
  const last = previous?.reading.measuredAt ?? null;
  // A moment that lies ahead was a provider's mistake, and must not block what comes after it.
  const trusted = last !== null && last <= providerNow + HOUR;
  const late = trusted && reading.measuredAt !== null && reading.measuredAt < last;
  return {
    key: lineKey(connection.id, reading.lineId),
    connectionId: connection.id,
    reading: late && previous !== null ? previous.reading : reading,
    fetchedAt: now,
    gone: false,
    watches: previous?.watches ?? {},
  };
}

function succeeded(
  connection: Connection,
  renewals: Renewal[],
  poll: Poll,
  minPace: number,
  now: number,
): Connection {
  const { status } = connection;
  const watches = Object.fromEntries(
    Object.entries(status.watches).map(([family, watch]) => [family, rearm(watch)]),
  );
  return {
    ...connection,
    status: {
      failure: null,
      failures: 0,
      failingSince: null,
      attemptedAt: now,
      succeededAt: now,
      nextDueAt: dueAfterSuccess(connection, renewals.filter(isUnderWay), minPace, now),
      clockOffset: poll.clockOffset,
      endpoints: poll.endpoints,
      plansFetchedAt: poll.plans === null ? status.plansFetchedAt : now,
      watches,
    },
  };
}

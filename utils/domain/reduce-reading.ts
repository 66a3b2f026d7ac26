import type { Alert } from './alerts/alert';
import { isActive, rearm, resolve } from './alerts/alert';
import { gatherAlerts } from './alerts/gather';
import { reviewOrders } from './alerts/review-orders';
import { reviewPlans } from './alerts/review-plans';
import { reviewRenewal } from './alerts/review-renewal';
import { isTrouble, isTroubleFamily } from './alerts/trouble';
import { catalogueStatus } from './catalogue-status';
import type { Connection, Line } from './connection';
import type { Poll } from './model';
import type { After, Before } from './reduce';
import { reduceLine } from './reduce-line';
import type { Renewal } from './renewal';
import { followReading, isUnderWay } from './renewal';
import type { Sample } from './sample';
import { dueAfterSuccess } from './schedule';

/** A good answer: readings replace readings, alerts and renewals follow from what really changed. */
export function reduceReading(before: Before, poll: Poll, minPace: number, now: number): After {
  const providerNow = now + poll.clockOffset;
  const raised: Alert[] = [];
  const closed: Alert[] = [];
  const samples: Sample[] = [];
  const lines: Line[] = [];
  const late = new Set<string>();
  const plans = poll.plans ?? before.plans;
  for (const reading of poll.readings) {
    const step = reduceLine(before, reading, plans, now, providerNow);
    raised.push(...step.raised);
    closed.push(...step.closed);
    samples.push(...step.samples);
    if (step.late) late.add(step.line.key);
    const ordered = reviewOrders(step.line, poll.orders ?? [], before.alerts, now, providerNow);
    raised.push(...ordered.raised);
    closed.push(...ordered.closed);
    lines.push(ordered.line);
  }
  const present = new Set(lines.map(({ key }) => key));
  for (const line of before.lines) {
    if (present.has(line.key)) continue;
    lines.push({ ...line, gone: true });
    const about = before.alerts.filter((alert) => alert.lineKey === line.key && isActive(alert));
    closed.push(...about.map((alert) => resolve(alert, now)));
  }
  const renewals = before.renewals.map((renewal) => {
    // An answer that was not taken neither confirms nor gives up.
    const after = late.has(renewal.lineKey) ? renewal : follow(renewal, lines, now, providerNow);
    const review = reviewRenewal(renewal, after, before.alerts, now);
    raised.push(...review.raised);
    closed.push(...review.closed);
    return after;
  });
  const troubles = before.alerts.filter((alert) => isTrouble(alert) && isActive(alert));
  closed.push(...troubles.map((alert) => resolve(alert, now)));
  const connection = succeeded(before.connection, renewals, poll, minPace, now);
  const offers = reviewPlans(before, connection, lines, plans, now, providerNow);
  raised.push(...offers.raised);
  closed.push(...offers.closed);
  return {
    connection: { ...connection, status: { ...connection.status, watches: offers.watches } },
    lines,
    samples,
    renewals,
    ...gatherAlerts(raised, closed, before.settings, now),
  };
}

function follow(renewal: Renewal, lines: Line[], now: number, providerNow: number): Renewal {
  const line = lines.find(({ key }) => key === renewal.lineKey);
  return line === undefined ? renewal : followReading(renewal, line.reading, now, providerNow);
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
    Object.entries(status.watches).map(([family, watch]) => [
      family,
      isTroubleFamily(family) ? rearm(watch) : watch,
    ]),
  );
  return {
    ...connection,
    status: {
      failure: null,
      failures: 0,
      failingSince: null,
      failedFor: 0,
      attemptedAt: now,
      succeededAt: now,
      nextDueAt: dueAfterSuccess(connection, renewals.filter(isUnderWay), minPace, now),
      clockOffset: poll.clockOffset,
      endpoints: poll.endpoints,
      ...catalogueStatus(status, poll, now),
      watches,
    },
  };
}

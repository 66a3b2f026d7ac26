import type { Alert } from './alerts/alert';
import { isActive, rearm, resolve } from './alerts/alert';
import { gatherAlerts } from './alerts/gather';
import { reviewOrders } from './alerts/review-orders';
import { reviewPlans } from './alerts/review-plans';
import { reviewRenewal } from './alerts/review-renewal';
import { isTrouble, isTroubleFamily } from './alerts/trouble';
import { catalogueStatus } from './catalogue-status';
import type { Connection, Line } from './connection';
import { changesOf } from './line-baseline';
import type { Poll } from './model';
import type { After, Before } from './reduce';
import { reduceLine } from './reduce-line';
import type { Renewal } from './renewal';
import { isUnderWay } from './renewal';
import { followLine } from './renewal/follow-line';
import { renewedElsewhere } from './renewal/renewed-elsewhere';
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
  // An answer that was not taken neither confirms nor gives up.
  const taken = lines.filter(({ key, gone }) => !gone && !late.has(key));
  const renewals = followRenewals(before, taken, poll, now, providerNow);
  for (const after of renewals) {
    const known = before.renewals.find(({ id }) => id === after.id) ?? after;
    const review = reviewRenewal(known, after, before.alerts, now);
    raised.push(...review.raised);
    closed.push(...review.closed);
  }
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

/** Attempts one step further, line by line, and what was bought behind their back. */
function followRenewals(
  before: Before,
  taken: Line[],
  poll: Poll,
  now: number,
  providerNow: number,
): Renewal[] {
  const orders = poll.orders ?? null;
  const bills = poll.bills ?? [];
  const keys = new Set(taken.map(({ key }) => key));
  const rest = before.renewals.filter(({ lineKey }) => !keys.has(lineKey));
  const followed = taken.flatMap((line) => {
    const own = before.renewals.filter(({ lineKey }) => lineKey === line.key);
    const after = followLine(own, { reading: line.reading, orders, bills }, now, providerNow);
    const previous = before.lines.find(({ key }) => key === line.key);
    if (previous === undefined) return after;
    const evidence = changesOf(previous, line.reading);
    return [
      ...after,
      renewedElsewhere(previous, line, evidence, own, now, providerNow) ?? [],
    ].flat();
  });
  return [...rest, ...followed];
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

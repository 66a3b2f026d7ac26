import type { Alert } from './alerts/alert';
import { isActive, rearm, resolve } from './alerts/alert';
import { gatherAlerts } from './alerts/gather';
import { reviewPlans } from './alerts/review-plans';
import { isTrouble, isTroubleFamily } from './alerts/trouble';
import { withAttempt } from './attempts';
import { catalogueStatus } from './catalogue-status';
import type { Connection, Line } from './connection';
import { lineKey } from './connection';
import { nextLook } from './pace/next-look';
import { followSource, toldNews } from './pace/source-rhythm';
import { partsOfLines, plansById } from './parts-of-lines';
import type { After, Before, Happening } from './reduce';
import { reduceLine } from './reduce-line';
import type { Renewal } from './renewal';
import { isUnderWay } from './renewal';
import type { Sample } from './sample';

type Answer = Extract<Happening, { kind: 'reading' }>;

/** A good answer: readings replace readings, alerts and renewals follow from what really changed. */
export function reduceReading(before: Before, answer: Answer, now: number): After {
  const { poll } = answer;
  const { purchases } = before.seldom;
  const providerNow = now + poll.clockOffset;
  const raised: Alert[] = [];
  const closed: Alert[] = [];
  const samples: Sample[] = [];
  const lines: Line[] = [];
  const late = new Set<string>();
  const plans = poll.plans ?? before.plans;
  const planOf = plansById(plans);
  const parts = partsOfLines(before);
  for (const reading of poll.readings) {
    const own = parts.of(lineKey(before.connection.id, reading.lineId));
    const step = reduceLine(own, reading, planOf, now, providerNow);
    raised.push(...step.raised);
    closed.push(...step.closed);
    samples.push(...step.samples);
    if (step.late) late.add(step.line.key);
    const orders = poll.orders ?? [];
    const ordered = purchases?.reviewOrders(step.line, orders, own.alerts, now, providerNow);
    raised.push(...(ordered?.raised ?? []));
    closed.push(...(ordered?.closed ?? []));
    lines.push(ordered?.line ?? step.line);
  }
  const present = new Set(lines.map(({ key }) => key));
  for (const line of before.lines) {
    if (present.has(line.key)) continue;
    lines.push({ ...line, gone: true });
    const about = parts.of(line.key).alerts.filter(isActive);
    closed.push(...about.map((alert) => resolve(alert, now)));
  }
  // An answer that was not taken neither confirms nor gives up.
  const taken = lines.filter(({ key, gone }) => !gone && !late.has(key));
  const moved = purchases?.followRenewals(before, parts, taken, poll, now, providerNow) ?? [];
  const after = new Map([...before.renewals, ...moved].map((renewal) => [renewal.id, renewal]));
  const known = new Map(before.renewals.map((renewal) => [renewal.id, renewal]));
  for (const [id, renewal] of after) {
    const was = known.get(id) ?? renewal;
    const review = purchases?.reviewRenewal(was, renewal, parts.alertsOf(id), now);
    raised.push(...(review?.raised ?? []));
    closed.push(...(review?.closed ?? []));
  }
  const renewals = [...after.values()];
  const troubles = before.alerts.filter((alert) => isTrouble(alert) && isActive(alert));
  closed.push(...troubles.map((alert) => resolve(alert, now)));
  const connection = succeeded(before, lines, renewals, answer, now);
  const offers = reviewPlans(before, connection, lines, plans, now, providerNow);
  raised.push(...offers.raised);
  closed.push(...offers.closed);
  return {
    connection: { ...connection, status: { ...connection.status, watches: offers.watches } },
    lines,
    samples,
    renewals: moved,
    ...gatherAlerts(raised, closed, before.settings, now),
  };
}

function succeeded(
  before: Before,
  lines: Line[],
  renewals: Renewal[],
  { poll, minPace, jitter = 0, took }: Answer,
  now: number,
): Connection {
  const { connection, settings, lineRules } = before;
  const { status } = connection;
  const watches = Object.fromEntries(
    Object.entries(status.watches).map(([family, watch]) => [
      family,
      isTroubleFamily(family) ? rearm(watch) : watch,
    ]),
  );
  const present = lines.filter(({ gone }) => !gone);
  const rhythm = followSource(status.rhythm, toldNews(before.lines, present), now);
  const look = nextLook({
    ...{ connection, settings, lineRules, rhythm, minPace, jitter, now },
    lines: present,
    underWay: renewals.filter(isUnderWay),
    providerNow: now + poll.clockOffset,
  });
  return {
    ...connection,
    status: {
      failure: null,
      failures: 0,
      failingSince: null,
      failedFor: 0,
      attemptedAt: now,
      attempts: withAttempt(status.attempts, null, took ?? null, now),
      succeededAt: now,
      ...look,
      rhythm,
      clockOffset: poll.clockOffset,
      endpoints: poll.endpoints,
      ...catalogueStatus(status, poll, now),
      watches,
    },
  };
}

import type { Alert, Watches } from './alert';
import { providerTime } from './connection';
import { gatherAlerts } from './gather';
import type { After, Before } from './reduce';
import { reviewRenewal } from './renewal-alerts';
import { reviewLine } from './review-line';

/** What the clock alone brings: an end that comes nearer, a snooze that is over. */
export function reduceTime(before: Before, now: number): After {
  const { connection, settings } = before;
  const providerNow = providerTime(connection, now);
  const raised: Alert[] = [];
  const closed: Alert[] = [];
  const lines = before.lines
    .filter((line) => !line.gone)
    .map((line) => {
      const moment = { settings, evidence: [], firstSeen: false, now, providerNow };
      const review = reviewLine(line, before.alerts, moment);
      raised.push(...review.raised);
      closed.push(...review.closed);
      return { line, watches: review.watches };
    })
    .filter(({ line, watches }) => !same(line.watches, watches))
    .map(({ line, watches }) => ({ ...line, watches }));
  for (const renewal of before.renewals) {
    closed.push(...reviewRenewal(renewal, renewal, before.alerts, now).closed);
  }
  const gone = new Set(closed.map(({ id }) => id));
  const woken = before.alerts
    .filter((alert) => snoozeIsOver(alert, now) && !gone.has(alert.id))
    .map(wake);
  return {
    connection,
    lines,
    samples: [],
    renewals: [],
    ...gatherAlerts([...woken, ...raised], closed, settings, now),
  };
}

/** Most of the time nothing has changed, and then nothing is written. */
const same = (before: Watches, after: Watches): boolean =>
  Object.entries(after).every(
    ([family, { episode, reached }]) =>
      before[family]?.episode === episode && before[family].reached === reached,
  );

const snoozeIsOver = (alert: Alert, now: number): boolean =>
  alert.state === 'snoozed' && alert.snoozedUntil !== null && alert.snoozedUntil <= now;

const wake = (alert: Alert): Alert => ({
  ...alert,
  state: 'open',
  snoozedUntil: null,
  reminders: alert.reminders + 1,
});

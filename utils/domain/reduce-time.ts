import type { Alert, Watches } from './alerts/alert';
import { isActive, resolve } from './alerts/alert';
import { gatherAlerts } from './alerts/gather';
import { RULE_OF } from './alerts/kinds';
import { reviewLine } from './alerts/review-line';
import { providerTime } from './connection';
import { partsOfLines, plansById } from './parts-of-lines';
import type { After, Before } from './reduce';
import { planOfLine } from './reduce-line';
import type { Settings } from './settings';
import { DAY } from './time';

/** What the clock alone brings: an end that comes nearer, a snooze that is over. */
export function reduceTime(before: Before, now: number): After {
  const { connection, settings } = before;
  const { purchases } = before.seldom;
  const providerNow = providerTime(connection, now);
  const raised: Alert[] = [];
  const closed: Alert[] = [];
  const parts = partsOfLines(before);
  const planOf = plansById(before.plans);
  const lines = before.lines
    .filter((line) => !line.gone)
    .map((line) => {
      const { lineRules, alerts } = parts.of(line.key);
      const own = lineRules[0] ?? null;
      const plan = planOfLine(planOf, line.reading);
      const at = { settings, own, plan, evidence: [], firstSeen: false, now, providerNow };
      const review = reviewLine(line, alerts, at);
      raised.push(...review.raised);
      closed.push(...review.closed);
      return { line, watches: review.watches };
    })
    .filter(({ line, watches }) => !same(line.watches, watches))
    .map(({ line, watches }) => ({ ...line, watches }));
  for (const renewal of before.renewals) {
    const about = parts.alertsOf(renewal.id);
    closed.push(...(purchases?.reviewRenewal(renewal, renewal, about, now).closed ?? []));
  }
  const over = before.alerts.filter(
    (alert) => isForgotten(alert, now) || isSwitchedOff(alert, settings),
  );
  closed.push(...over.map((alert) => resolve(alert, now)));
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
    ([family, { episode, reached, mark }]) =>
      before[family]?.episode === episode &&
      before[family].reached === reached &&
      before[family].mark?.value === mark?.value,
  );

/** What was missed is listed for as long as somebody may wonder about it. */
const LISTED = 14 * DAY;

const isForgotten = ({ state, closedAt }: Alert, now: number): boolean =>
  state === 'missed' && closedAt !== null && now - closedAt >= LISTED;

/** Those of a line are looked at with the line. */
function isSwitchedOff(alert: Alert, { rules }: Settings): boolean {
  const rule = RULE_OF[alert.kind];
  return alert.lineKey === null && isActive(alert) && rule !== null && !rules[rule];
}

const snoozeIsOver = (alert: Alert, now: number): boolean =>
  alert.state === 'snoozed' && alert.snoozedUntil !== null && alert.snoozedUntil <= now;

const wake = (alert: Alert): Alert => ({
  ...alert,
  state: 'open',
  snoozedUntil: null,
  readAt: null,
  // Dismissing the notification that told of it the last time is no word on this one.
  shownIn: null,
  reminders: alert.reminders + 1,
});

import type { Renewal } from '../renewal';
import { DAY } from '../time';
import type { Alert } from './alert';
import { isActive, openAlert, resolve } from './alert';

/** Good news is not a to-do: it leaves by itself, a day after it was told. */
const SHOWN_FOR = DAY;
/** Whoever was away, or wants no notifications, finds it in the list for so long. */
const LISTED_FOR = 7 * DAY;

const isOldNews = ({ shownAt, readAt, raisedAt }: Alert, now: number): boolean => {
  const toldAt = shownAt ?? readAt;
  return toldAt === null ? now - raisedAt >= LISTED_FOR : now - toldAt >= SHOWN_FOR;
};

function renewalAlert(
  renewal: Renewal,
  kind: 'renewal-confirmed' | 'renewal-overdue' | 'paid-twice',
  now: number,
): Alert {
  const { id: renewalId, connectionId, lineKey } = renewal;
  const family = `${lineKey}:renewal:${renewalId}`;
  return openAlert(
    { id: `${family}:${kind}`, family, kind, connectionId, lineKey, renewalId },
    now,
  );
}

/** Alerts about a renewal, from its state before and after a step. */
export function reviewRenewal(
  before: Renewal,
  after: Renewal,
  alerts: Alert[],
  now: number,
): { raised: Alert[]; closed: Alert[] } {
  const ours = alerts.filter((alert) => alert.renewalId === after.id && isActive(alert));
  const changed = before.state !== after.state;
  const raised: Alert[] = [];
  const twice = after.twice === true && before.twice !== true;
  if (twice) raised.push(renewalAlert(after, 'paid-twice', now));
  else if (changed && after.state === 'confirmed') {
    raised.push(renewalAlert(after, 'renewal-confirmed', now));
  }
  if (changed && after.state === 'overdue') {
    raised.push(renewalAlert(after, 'renewal-overdue', now));
  }
  const over = (alert: Alert): boolean => {
    if (alert.kind === 'paid-twice') return now - alert.raisedAt >= LISTED_FOR;
    return alert.kind === 'renewal-confirmed' ? isOldNews(alert, now) : after.state !== 'overdue';
  };
  return { raised, closed: ours.filter(over).map((alert) => resolve(alert, now)) };
}

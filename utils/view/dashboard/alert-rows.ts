import type { Alert } from '../../domain/alerts/alert';
import type { AlertKind } from '../../domain/alerts/kinds';
import type { RankedLine } from '../../domain/rank';
import { alertLamp } from '../alert-lamp';
import { toAlertView } from '../alert-view';
import { alertWords } from '../alert-words';
import type { Stored } from '../contexts';
import { alertContext } from '../contexts';
import { dotted } from '../dotted';
import { formatClock, formatDate, formatTime } from '../moments';
import type { DashboardLocale } from './dashboard-locale';
import type { AlertRowView } from './dashboard-shapes';

/** Their titles name what is left now, which says nothing of an alert that is over. */
const OF_TODAY: ReadonlySet<AlertKind> = new Set<AlertKind>(['voice-low', 'sms-low', 'money-low']);

const isOver = ({ state }: Alert): boolean => state === 'resolved' || state === 'missed';

function stateText(alert: Alert, now: number, locale: DashboardLocale): string {
  const { alerts } = locale.dashboard;
  const word = alerts.states[alert.state];
  if (alert.state === 'resolved' && alert.closedAt !== null) {
    return alerts.closed(formatDate(alert.closedAt, now, locale));
  }
  if (alert.state !== 'snoozed') return alert.state === 'open' ? '' : word;
  return alert.snoozedUntil === null
    ? alerts.snoozedWorse
    : alerts.snoozedUntil(formatTime(alert.snoozedUntil, now, locale));
}

/** An alert of today or of long ago, with the moment at which it was raised. */
function toAlertRow(
  alert: Alert,
  ranked: RankedLine[],
  stored: Stored,
  now: number,
  locale: DashboardLocale,
): AlertRowView {
  const context = alertContext(alert, ranked, stored, now);
  const over = isOver(alert);
  const raised = `${formatDate(alert.raisedAt, now, locale)} ${formatClock(alert.raisedAt, locale)}`;
  const lamp = alertLamp(alert, locale);
  const words = alertWords(context, locale);
  const name = context.line?.line.reading.name ?? context.connection?.name ?? '';
  const title = over && OF_TODAY.has(alert.kind) ? `${name}: ${lamp.word}` : words.title;
  // What is said below an alert is of today, too.
  const detail = over ? '' : words.detail;
  const open = alert.state === 'open' ? toAlertView(context, false, locale) : null;
  const answer = stateText(alert, now, locale);
  return {
    id: alert.id,
    lamp: over
      ? { tone: 'outlined', glyph: 'check', word: locale.dashboard.alerts.states[alert.state] }
      : lamp,
    title,
    detail: dotted([raised, answer, detail], locale),
    over,
    snooze: open?.snooze ?? null,
    done: open?.done ?? null,
  };
}

/** On its own page a line need not be named: `Under 20%`. */
export function withoutName(row: AlertRowView, name: string): AlertRowView {
  const rest = row.title.startsWith(name) ? row.title.slice(name.length) : '';
  const said = /^[:：]\s*(.)(.*)$/u.exec(rest);
  return said === null ? row : { ...row, title: `${said[1]?.toUpperCase()}${said[2]}` };
}

/**
 * Open ones first, then by age; newest first.
 * @param most beyond so many, those that are over are left out
 */
export function toAlertRows(
  alerts: readonly Alert[],
  ranked: RankedLine[],
  stored: Stored,
  now: number,
  most: number,
  locale: DashboardLocale,
): AlertRowView[] {
  const weight = (alert: Alert): number => (alert.state === 'open' ? 0 : isOver(alert) ? 2 : 1);
  return [...alerts]
    .sort((one, other) => weight(one) - weight(other) || other.raisedAt - one.raisedAt)
    .filter((alert, place) => place < most || !isOver(alert))
    .map((alert) => toAlertRow(alert, ranked, stored, now, locale));
}

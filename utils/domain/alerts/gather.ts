import type { Alert } from './alert';
import { isActive } from './alert';
import type { Effect } from './reduce';
import type { Settings } from './settings';

/** Puts raised and closed alerts beside each other; what is raised and closed at once never shows. */
export function gatherAlerts(
  raised: Alert[],
  closed: Alert[],
  settings: Settings,
  now: number,
): { alerts: Alert[]; effects: Effect[] } {
  const byId = new Map<string, Alert>();
  for (const alert of [...closed, ...raised]) byId.set(alert.id, alert);
  const alerts = [...byId.values()];
  const effects = alerts.flatMap((alert): Effect[] => {
    if (!isActive(alert)) return [withdrawal(alert, now)];
    return settings.notifications && alert.state === 'open' ? [notice(alert, now)] : [];
  });
  return { alerts, effects };
}

/** A reminder after a snooze is a new effect; a repeated step is the same one. */
const notice = (alert: Alert, now: number): Effect => ({
  id: `notify:${alert.id}~${alert.reminders}`,
  kind: 'notify',
  alertId: alert.id,
  createdAt: now,
});

export const withdrawal = (alert: Alert, now: number): Effect => ({
  id: `withdraw:${alert.id}~${alert.reminders}`,
  kind: 'withdraw',
  alertId: alert.id,
  createdAt: now,
});

import type { Settings } from '../settings';
import type { Alert } from './alert';
import { isActive } from './alert';
import type { Effect } from './effect';
import { banner, notice, relaying, withdrawal } from './effect';
import { isUrgentAlert } from './kinds';

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
  return { alerts, effects: alerts.flatMap((alert) => effectsOf(alert, settings, now)) };
}

function effectsOf(alert: Alert, settings: Settings, now: number): Effect[] {
  // It was never shown, and there is nothing to be taken back.
  if (alert.state === 'missed') return [];
  if (!isActive(alert)) return [withdrawal(alert, now)];
  if (alert.state !== 'open') return [];
  return [
    ...(settings.notifications ? [notice(alert, now)] : []),
    ...(settings.relay?.on ? [relaying(alert, now)] : []),
    ...(settings.banner && isUrgentAlert(alert) ? [banner(alert, now)] : []),
  ];
}

import type { Alert } from '../domain/alerts/alert';
import type { AlertKind } from '../domain/alerts/kinds';
import type { Snooze } from '../domain/alerts/snooze';
import { alertLamp } from './alert-lamp';
import { alertStep } from './alert-step';
import type { AlertContext } from './alert-words';
import { alertWords } from './alert-words';
import type { PageLocale } from './page-locale';
import type { AlertView } from './shapes';

/** What has levels may get worse; what has come to its last one may not. */
const LEVELLED: ReadonlySet<AlertKind> = new Set<AlertKind>([
  'data-low',
  'expiring',
  'voice-low',
  'sms-low',
  'money-low',
]);

function snoozesOf({ kind, level }: Alert): Snooze[] {
  if (kind === 'renewal-confirmed') return [];
  const worsens = LEVELLED.has(kind) && level !== null && level > 0;
  return worsens ? ['hour', 'tomorrow', 'worse'] : ['hour', 'tomorrow'];
}

/** @param unread was it not in sight before this popup? */
export function toAlertView(context: AlertContext, unread: boolean, locale: PageLocale): AlertView {
  const { alert } = context;
  const { actions, popup } = locale.words;
  const missed = alert.state === 'missed';
  const snoozes = missed ? [] : snoozesOf(alert);
  return {
    id: alert.id,
    lamp: alertLamp(alert, locale),
    ...alertWords(context, locale),
    unread: unread ? popup.unread : null,
    missed,
    open: missed ? null : alertStep(context, locale),
    snooze:
      snoozes.length === 0
        ? null
        : {
            label: popup.snooze,
            choices: snoozes.map((until) => ({
              label: popup.snoozes[until],
              action: { do: 'snooze', alertId: alert.id, until },
            })),
          },
    done: { label: actions.done, action: { do: 'acknowledge', alertId: alert.id } },
  };
}

import type { AlertKind } from '../domain/alert';
import type { AlertContext } from './alert-words';
import { alertWords } from './alert-words';
import type { Locale } from './locale';
import type { AlertView, Glyph, LampView } from './shapes';

const LAMPS: Record<
  AlertKind,
  { tone: LampView['tone']; glyph: Glyph; word: keyof Locale['words']['states'] }
> = {
  'data-low': { tone: 'tinted', glyph: 'down', word: 'low' },
  'data-empty': { tone: 'filled', glyph: 'cross', word: 'empty' },
  expiring: { tone: 'tinted', glyph: 'clock', word: 'expiring' },
  expired: { tone: 'filled', glyph: 'calendar', word: 'expired' },
  'signed-out': { tone: 'dashed', glyph: 'key', word: 'signed-out' },
  'renewal-confirmed': { tone: 'ink', glyph: 'check', word: 'in-effect' },
  'renewal-overdue': { tone: 'filled', glyph: 'clock', word: 'overdue' },
};

export function toAlertView(context: AlertContext, locale: Locale): AlertView {
  const { alert } = context;
  const { actions, states } = locale.words;
  const { tone, glyph, word } = LAMPS[alert.kind];
  const snoozes = alert.kind !== 'renewal-confirmed';
  return {
    id: alert.id,
    lamp: { tone, glyph, word: states[word] },
    ...alertWords(context, locale),
    snooze: snoozes
      ? { label: actions.snoozeDay, action: { do: 'snooze', alertId: alert.id } }
      : null,
    done: { label: actions.done, action: { do: 'acknowledge', alertId: alert.id } },
  };
}

import type { Alert } from '../domain/alerts/alert';
import type { AlertKind } from '../domain/alerts/kinds';
import type { Locale } from './locale';
import type { Glyph, LampView } from './shapes';

const LAMPS: Record<
  AlertKind,
  { tone: LampView['tone']; glyph: Glyph; word: keyof Locale['words']['lamps'] }
> = {
  'data-low': { tone: 'tinted', glyph: 'down', word: 'low' },
  'data-empty': { tone: 'filled', glyph: 'cross', word: 'empty' },
  expiring: { tone: 'tinted', glyph: 'clock', word: 'expiring' },
  expired: { tone: 'filled', glyph: 'calendar', word: 'expired' },
  'signed-out': { tone: 'dashed', glyph: 'key', word: 'signed-out' },
  'renewal-confirmed': { tone: 'ink', glyph: 'check', word: 'in-effect' },
  'renewal-overdue': { tone: 'filled', glyph: 'clock', word: 'overdue' },
  'payment-failed': { tone: 'filled', glyph: 'cross', word: 'failed' },
  'paid-twice': { tone: 'tinted', glyph: 'receipt', word: 'twice' },
  throttled: { tone: 'filled', glyph: 'minus', word: 'slow' },
  'daily-allowance': { tone: 'tinted', glyph: 'hourglass', word: 'today' },
  'runs-out-early': { tone: 'tinted', glyph: 'hourglass', word: 'early' },
  'unusual-pace': { tone: 'filled', glyph: 'down', word: 'fast' },
  'voice-low': { tone: 'tinted', glyph: 'down', word: 'low' },
  'sms-low': { tone: 'tinted', glyph: 'down', word: 'low' },
  'money-low': { tone: 'tinted', glyph: 'down', word: 'low' },
  resetting: { tone: 'outlined', glyph: 'refresh', word: 'resets' },
  'auto-renew-soon': { tone: 'outlined', glyph: 'refresh', word: 'renews' },
  'auto-renew-short': { tone: 'tinted', glyph: 'receipt', word: 'low' },
  'auto-renew-failed': { tone: 'filled', glyph: 'refresh', word: 'failed' },
  arrears: { tone: 'filled', glyph: 'receipt', word: 'arrears' },
  unreachable: { tone: 'dashed', glyph: 'unplugged', word: 'no-answer' },
  unreadable: { tone: 'dashed', glyph: 'question', word: 'unreadable' },
  'price-fell': { tone: 'ink', glyph: 'down', word: 'price' },
  'promotion-ending': { tone: 'outlined', glyph: 'flag', word: 'promotion' },
};

/** What was missed is not true now, whatever it was about. */
export function alertLamp({ kind, state }: Alert, { words }: Locale): LampView {
  const { tone, glyph, word } = LAMPS[kind];
  return { tone: state === 'missed' ? 'dashed' : tone, glyph, word: words.lamps[word] };
}

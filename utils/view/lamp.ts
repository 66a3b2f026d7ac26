import { isDoubtful, type LineState } from '../domain/line-state';
import type { RankedLine } from '../domain/rank';
import { HOUR } from '../domain/time';
import type { Locale } from './locale';
import { formatSpan } from './moments';
import type { Glyph, LampView } from './shapes';
import { siteLamp } from './site-lamp';

const LAMPS: Partial<Record<LineState, { tone: LampView['tone']; glyph: Glyph }>> = {
  overdue: { tone: 'filled', glyph: 'clock' },
  arrears: { tone: 'filled', glyph: 'minus' },
  expired: { tone: 'filled', glyph: 'calendar' },
  'signed-out': { tone: 'dashed', glyph: 'key' },
  unreadable: { tone: 'dashed', glyph: 'question' },
  old: { tone: 'dashed', glyph: 'unplugged' },
  waiting: { tone: 'outlined', glyph: 'hourglass' },
  'in-effect': { tone: 'ink', glyph: 'check' },
  empty: { tone: 'filled', glyph: 'cross' },
  low: { tone: 'tinted', glyph: 'down' },
  expiring: { tone: 'tinted', glyph: 'clock' },
  unlimited: { tone: 'outlined', glyph: 'infinity' },
};

/** The lamp of a line's state; a calm line has none. */
export function lampOf(line: RankedLine, locale: Locale): LampView | null {
  const { words } = locale;
  const lamp = LAMPS[line.state];
  if (lamp === undefined) return null;
  const ofSite = isDoubtful(line.state) ? siteLamp(line.connection, locale) : null;
  if (ofSite !== null) return ofSite;
  if (line.state !== 'old') return { ...lamp, word: words.states[line.state] };
  if (line.connection.paused) return { ...lamp, glyph: 'pause', word: words.states.paused };
  if (line.line.gone) return { ...lamp, word: words.states.gone };
  const age = line.now - line.line.fetchedAt;
  if (age >= HOUR) return { ...lamp, word: words.old(formatSpan(age, locale)) };
  const offline = line.connection.status.failure?.kind === 'offline';
  return { ...lamp, word: offline ? words.states.offline : words.states['no-answer'] };
}

import type { Connection } from '../domain/connection';
import type { Locale } from './locale';
import type { LampView } from './shapes';

const dashed = (glyph: LampView['glyph'], word: string): LampView => ({
  tone: 'dashed',
  glyph,
  word,
});

/** The lamp of a fault that only websites and permissions have; null for any other. */
export function siteLamp({ status }: Connection, { words }: Locale): LampView | null {
  const { siteStates } = words;
  const { failure } = status;
  switch (failure?.kind) {
    case 'other-account':
      return dashed('key', siteStates.otherAccount);
    case 'maintenance':
      return dashed('hourglass', siteStates.maintenance);
    case 'not-permitted':
      return dashed('key', siteStates.notAllowed);
    case 'unreadable':
      if (failure.why === 'page-changed') return dashed('question', siteStates.pageChanged);
      return failure.why === 'needs-scripts' ? dashed('clock', siteStates.needsScripts) : null;
    default:
      return null;
  }
}

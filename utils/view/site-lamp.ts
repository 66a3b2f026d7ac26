import type { Connection } from '../domain/connection';
import type { UnreadableWhy } from '../domain/failure';
import type { Locale } from './locale';
import type { LampView } from './shapes';

const dashed = (glyph: LampView['glyph'], word: string): LampView => ({
  tone: 'dashed',
  glyph,
  word,
});

function unreadableLamp(why: UnreadableWhy, say: Locale['words']['siteStates']): LampView | null {
  if (why === 'page-changed' || why === 'page-gone') return dashed('question', say.pageChanged);
  return why === 'needs-scripts' ? dashed('clock', say.needsScripts) : null;
}

/** The lamp of a fault that only websites, permissions and the passphrase have; null for any other. */
export function siteLamp({ status }: Connection, { words }: Locale): LampView | null {
  const { siteStates } = words;
  const { failure } = status;
  switch (failure?.kind) {
    case 'other-account':
      return dashed('key', siteStates.otherAccount);
    case 'maintenance':
      return dashed('hourglass', siteStates.maintenance);
    case 'unentered':
      return dashed('key', siteStates.unentered);
    case 'locked':
      return dashed('key', siteStates.locked);
    case 'not-permitted':
      return dashed('key', siteStates.notAllowed);
    case 'unreadable':
      return unreadableLamp(failure.why, siteStates);
    default:
      return null;
  }
}

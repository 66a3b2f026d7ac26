import type { UnreadableWhy } from '../domain/failure';
import type { RankedLine } from '../domain/rank';
import type { Locale } from './locale';
import { type CardActions, opener, plain } from './renew-links';
import type { ButtonView } from './shapes';
import { hostOf, safeLink, signInLink, siteLink } from './site-links';

function toSettings(label: string, { connection }: RankedLine): ButtonView {
  const action = { do: 'open-options', section: `connections/${connection.id}` } as const;
  return { kind: 'outline', label, detail: '', glyph: null, action };
}

/** Only the user's browser can sign in again. */
function signIn({ connection }: RankedLine, { words }: Locale): CardActions | null {
  const { actions } = words;
  const link = signInLink(connection);
  if (link === null) return null;
  return {
    primary: opener('ink', actions.signIn, link, hostOf(link)),
    secondary: plain(actions.forgottenPassword, siteLink(connection, 'forgottenPassword')),
  };
}

const NOT_AS_BEFORE: readonly UnreadableWhy[] = ['page-changed', 'page-gone', 'does-not-add-up'];

/** What a fault of a watched website asks of the user; null where it asks for nothing special. */
export function siteFault(line: RankedLine, locale: Locale): CardActions | null {
  const { site, status } = line.connection;
  const { failure } = status;
  if (site === null) return null;
  const { actions } = locale.words;
  const account = siteLink(line.connection, 'account');
  if (line.state === 'signed-out' && site.browserSession) return signIn(line, locale);
  if (failure === null) {
    const visit = line.state === 'old' && site.way === 'visit' && !line.connection.paused;
    return visit ? asPair(opener('ink', actions.openAccount, account)) : null;
  }
  if (failure.kind === 'other-account') {
    return asPair(opener('ink', actions.openAccount, account));
  }
  if (failure.kind !== 'unreadable') return null;
  if (NOT_AS_BEFORE.includes(failure.why)) {
    // An interface that changed has no page to point at.
    if (!site.browserSession) return null;
    return asPair(opener('ink', actions.pointAgain, account));
  }
  if (failure.why !== 'needs-scripts') return null;
  return asPair(
    opener('ink', actions.openAccount, account),
    toSettings(actions.inBackground, line),
  );
}

/** Signed out of a network: its own portal lets one in again. */
export function atPortal(line: RankedLine, { words }: Locale): CardActions | null {
  const { failure } = line.connection.status;
  if (line.state !== 'signed-out' || failure?.kind !== 'signed-out') return null;
  return asPair(opener('ink', words.actions.signIn, safeLink(failure.portal)));
}

const asPair = (
  primary: ButtonView | null,
  secondary: ButtonView | null = null,
): CardActions | null => primary && { primary, secondary };

import type { UnreadableWhy } from '../domain/failure';
import { isPressing, isUrgent } from '../domain/line-state';
import type { RankedLine } from '../domain/rank';
import type { Locale } from './locale';
import type { ButtonView } from './shapes';
import { hostOf, safeLink, signInLink, siteLink } from './site-links';

/** One next step, and one way around it. */
export interface CardActions {
  primary: ButtonView | null;
  secondary: ButtonView | null;
}

type Kind = ButtonView['kind'];

const opener = (kind: Kind, label: string, url: string | null, detail = ''): ButtonView | null =>
  url === null ? null : { kind, label, detail, glyph: 'open', action: { do: 'open', url } };

/** The second way out has no glyph: the first one's says that a page opens. */
const plain = (label: string, url: string | null): ButtonView | null =>
  url === null
    ? null
    : { kind: 'outline', label, detail: '', glyph: null, action: { do: 'open', url } };

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

/** Where a provider without a catalogue says that this line is renewed. */
export function portalRenewal(line: RankedLine, { words }: Locale): CardActions {
  const kind = isUrgent(line.state) || isPressing(line.state) ? 'signal' : 'outline';
  const link = safeLink(line.line.reading.renewUrl ?? undefined);
  return { primary: opener(kind, words.actions.renewThere, link), secondary: null };
}

const asPair = (
  primary: ButtonView | null,
  secondary: ButtonView | null = null,
): CardActions | null => primary && { primary, secondary };

/** Where nothing is sold here: the provider's own pages. */
export function siteRenewal(line: RankedLine, { words }: Locale): CardActions {
  const { actions } = words;
  const pressing = isUrgent(line.state) || isPressing(line.state);
  const kind = pressing ? 'signal' : 'outline';
  const account = siteLink(line.connection, 'account');
  const checkout = siteLink(line.connection, 'checkout');
  if (checkout === null) {
    return { primary: opener(kind, actions.openAccount, account), secondary: null };
  }
  return {
    primary: opener(kind, actions.renewThere, checkout),
    secondary: plain(actions.accountPage, account),
  };
}

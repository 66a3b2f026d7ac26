import { isPressing, isUrgent } from '../domain/line-state';
import type { RankedLine } from '../domain/rank';
import type { Locale } from './locale';
import type { ButtonView } from './shapes';
import { safeLink, siteLink } from './site-links';

/** One next step, and one way around it. */
export interface CardActions {
  primary: ButtonView | null;
  secondary: ButtonView | null;
}

type Kind = ButtonView['kind'];

/** Null where there is no page to open. */
export const opener = (
  kind: Kind,
  label: string,
  url: string | null,
  detail = '',
): ButtonView | null =>
  url === null ? null : { kind, label, detail, glyph: 'open', action: { do: 'open', url } };

/** The second way out has no glyph: the first one's says that a page opens. */
export const plain = (label: string, url: string | null): ButtonView | null =>
  url === null
    ? null
    : { kind: 'outline', label, detail: '', glyph: null, action: { do: 'open', url } };

/** Where a provider without a catalogue says that this line is renewed. */
export function portalRenewal(line: RankedLine, { words }: Locale): CardActions {
  const kind = isUrgent(line.state) || isPressing(line.state) ? 'signal' : 'outline';
  const link = safeLink(line.line.reading.renewUrl ?? undefined);
  return { primary: opener(kind, words.actions.renewThere, link), secondary: null };
}

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

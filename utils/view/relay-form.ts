import type { Failure } from '../domain/failure';
import type { Relay } from '../domain/settings';
import { failureText } from './failure-text';
import type { OptionsLocale } from './options-locale';
import { sentences } from './sentences';

/** As typed; the secret is empty unless it is being entered anew. */
export interface RelayDraft {
  kind: Relay['kind'];
  url: string;
  secret: string;
}

export const draftOfRelay = (relay: Relay | null): RelayDraft => ({
  kind: relay?.kind ?? 'ntfy',
  url: relay?.url ?? '',
  secret: '',
});

const parse = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/** What is wrong with the address; empty where nothing is. */
export function relayAddressFault({ kind, url }: RelayDraft, { words }: OptionsLocale): string {
  const say = words.alertSettings;
  const address = parse(url.trim());
  if (address === null) return say.relayMalformed;
  if (address.protocol !== 'https:') return say.relayNotHttps;
  if (address.username !== '' || address.password !== '') return say.relayCredentials;
  if (kind === 'ntfy' && address.pathname.replaceAll('/', '') === '') return say.relayNoTopic;
  return '';
}

/** Is a stored secret of use at the address as typed? It is bound to the origin it was entered for. */
export function secretFits(relay: Relay | null, draft: RelayDraft): boolean {
  const typed = parse(draft.url.trim());
  return relay !== null && typed !== null && new URL(relay.url).origin === typed.origin;
}

/** What came of a test, for the field that it is shown at. */
export function relayFailureText(failure: Failure | null, locale: OptionsLocale): string {
  const say = locale.words.alertSettings.relayFailed;
  switch (failure?.kind) {
    case 'offline':
      return say.offline;
    case 'forbidden':
      return say.forbidden;
    case 'server':
      return failure.status === 404 ? say.notFound : say.server(failure.status);
    case 'not-permitted':
      return say.notPermitted;
    case 'unreachable':
    case 'timeout':
      return say.unreachable;
    default: {
      const { what, next } = failureText(failure, locale);
      return sentences(locale, what, next);
    }
  }
}

import { channelAddress } from '../../domain/channels/channel-address';
import type { AppStore } from '../../domain/channels/channels';
import type { LinkName } from '../../domain/site';
import type { Glyph } from '../shapes';
import { hostOf } from '../site-links';
import type { HelpContext } from './help-context';
import type { HelpLocale } from './help-locale';
import type { HelpStepView } from './help-shapes';

type StepDeed = HelpStepView['deed'];

export const step = (text: string, deed: StepDeed = null): HelpStepView => ({ text, deed });

export const opens = (label: string, url: string | null): StepDeed =>
  url === null ? null : { label, glyph: 'open', action: { do: 'open', url } };

const does = (label: string, glyph: Glyph | null, action: NonNullable<StepDeed>['action']) => ({
  label,
  glyph,
  action,
});

/** A page of the provider's own; what is not declared is not opened from here. */
export const linkOf = ({ pages }: HelpContext, name: LinkName): string | null =>
  channelAddress(pages.links[name], pages);

/** Where one signs in with the browser: the sign-in page, else the account page, which asks. */
export const signInPage = (context: HelpContext): string | null =>
  linkOf(context, 'signIn') ?? linkOf(context, 'account');

export function toSignIn(context: HelpContext, { help }: HelpLocale): StepDeed {
  const url = signInPage(context);
  return url === null ? null : opens(help.do.signIn(hostOf(url)), url);
}

export const toSettings = ({ line }: HelpContext, { help }: HelpLocale): StepDeed =>
  does(help.do.token, 'key', {
    do: 'open-options',
    section: `connections/${line.connection.id}`,
  });

export const toRefresh = ({ line }: HelpContext, { help }: HelpLocale): StepDeed =>
  does(help.do.refresh, 'refresh', { do: 'refresh', connectionId: line.connection.id });

/** The page where the provider answers; else a chat. */
export const toSupport = ({ channels }: HelpContext, { help }: HelpLocale): StepDeed =>
  opens(help.do.support, channels.support ?? channels.chats[0]?.url ?? null);

/** Plans where there is a catalogue; else the page where the provider renews. */
export function toRenewal({ line, catalogue, channels }: HelpContext, { help }: HelpLocale) {
  const { website } = channels;
  if (catalogue.some(({ sellable, checkout }) => sellable && checkout !== null)) {
    return does(help.do.plans, null, { do: 'show-plans', lineKey: line.line.key });
  }
  return website?.renews ? opens(help.do.renewThere, website.url) : null;
}

/** The store of the device that the user sits at, else the one that most people can use. */
export function toApp({ channels, device }: HelpContext, { help }: HelpLocale): StepDeed {
  const [first] = appsFirst(channels.apps, device);
  if (first === undefined) return null;
  return opens(help.do.app(help.channels.stores[first.store]), first.url);
}

const STORE_OF = {
  iphone: 'ios',
  ipad: 'ios',
  macos: 'ios',
  android: 'android',
  windows: 'windows',
};

/** The store of the user's own platform first. */
export function appsFirst<App extends { store: AppStore }>(
  apps: readonly App[],
  device: HelpContext['device'],
): App[] {
  const own = device === null || device === 'mifi' ? null : STORE_OF[device];
  return apps.toSorted((a, b) => Number(b.store === own) - Number(a.store === own));
}

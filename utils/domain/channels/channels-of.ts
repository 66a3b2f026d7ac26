import type { Connection } from '../connection';
import type { Money, Plan, Reading } from '../model';
import { channelAddress } from './channel-address';
import type { AppStore, Channels, Chat, Hotline, Reseller, Shops } from './channels';
import { APP_STORES, CHAT_PLACES } from './known-places';
import type { PackWords, ProviderPages } from './provider-pages';
import { providerPages } from './provider-pages';

/** What is known of the ways to a provider, every address checked. What nobody told is null or empty. */
export interface KnownChannels {
  website: { url: string; renews: boolean } | null;
  apps: { store: AppStore; url: string }[];
  device: NonNullable<Channels['device']>;
  shops: (Omit<Shops, 'finder'> & { finder: string | null; arrears: Money | null }) | null;
  hotlines: Hotline[];
  chats: Chat[];
  support: string | null;
  resellers: Reseller[];
}

interface ChannelSource {
  connection: Connection;
  reading: Reading;
  /** The pack that speaks for the connection; null where there is none. */
  pack: PackWords | null;
  catalogue: readonly Plan[];
}

type Known = ChannelSource & { pages: ProviderPages };

function websiteOf({ connection, reading, pages }: Known): KnownChannels['website'] {
  const { checkout, account } = pages.links;
  const first = (...texts: (string | null | undefined)[]): string | null =>
    texts.map((text) => channelAddress(text, pages)).find((url) => url !== null) ?? null;
  // A template whose gaps nobody fills leads nowhere.
  const there = first(checkout, reading.renewUrl);
  if (there !== null) return { url: there, renews: true };
  const home = first(account, connection.website);
  return home === null ? null : { url: home, renews: false };
}

const STORES: readonly AppStore[] = ['ios', 'android', 'windows'];

function appsOf({ pack, pages }: Known): KnownChannels['apps'] {
  const told = pack?.channels?.app;
  const by = {
    ios: told?.ios ?? pages.links.appIos,
    android: told?.android ?? pages.links.appAndroid,
    windows: told?.windows,
  };
  return STORES.flatMap((store) => {
    const url = channelAddress(by[store], pages, APP_STORES);
    return url === null ? [] : [{ store, url }];
  });
}

function shopsOf({ reading, pack, pages }: Known): KnownChannels['shops'] {
  const told = pack?.channels?.shops;
  const finder = channelAddress(told?.finder ?? pages.links.shops, pages);
  if (told === undefined && finder === null) return null;
  const owes = reading.arrears !== null && reading.arrears.minor > 0;
  return { ...told, finder, arrears: owes ? reading.arrears : null };
}

/** The page where the provider answers: of its pack, else of what it sells. */
function supportOf({ catalogue, pages }: Known): string | null {
  const told = catalogue.find(({ support }) => support !== null)?.support;
  return channelAddress(pages.links.support, pages) ?? channelAddress(told, pages);
}

/** Every way that is known, in no order of worth: what is best depends on the user. */
export function channelsOf(source: ChannelSource): KnownChannels {
  const pages = providerPages(source.connection, source.pack);
  const known = { ...source, pages };
  const told = source.pack?.channels ?? {};
  const reachable = <Way extends { url: string }>(
    ways: readonly Way[] | undefined,
    places: readonly string[],
  ): Way[] =>
    (ways ?? []).flatMap((way) => {
      const url = channelAddress(way.url, pages, places);
      return url === null ? [] : [{ ...way, url }];
    });
  return {
    website: websiteOf(known),
    apps: appsOf(known),
    device: told.device ?? [],
    shops: shopsOf(known),
    hotlines: told.hotlines ?? [],
    chats: reachable(told.chats, CHAT_PLACES),
    support: supportOf(known),
    resellers: reachable(told.resellers, []),
  };
}

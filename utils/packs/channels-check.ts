import { APP_STORES, CHAT_PLACES } from '../domain/channels/known-places';
import { checkAddress } from './check-address';
import { onOneOf, problemAt } from './check-hosts';
import type { PackProblem } from './pack-problem';
import type { ProviderPack } from './pack-shape';

/** That every way to renew leads to a declared host, to a store of apps, or to where providers chat. */
export function checkChannels({
  channels,
  hosts,
  checkoutHosts = [],
}: ProviderPack): PackProblem[] {
  if (channels === undefined) return [];
  const { app = {}, shops, chats = [], resellers = [], autoRenew } = channels;
  const declared = [...hosts, ...checkoutHosts];
  const check = (path: string, url: string | undefined, places: readonly string[] = []) =>
    url === undefined
      ? []
      : problemAt(`channels.${path}`, onOneOf(checkAddress(url), [...declared, ...places]));
  return [
    ...Object.entries(app).flatMap(([store, url]) => check(`app.${store}`, url, APP_STORES)),
    ...check('shops.finder', shops?.finder),
    ...chats.flatMap(({ url }, index) => check(`chats[${index}].url`, url, CHAT_PLACES)),
    ...resellers.flatMap(({ url }, index) => check(`resellers[${index}].url`, url)),
    ...check('autoRenew.url', autoRenew?.url),
  ];
}

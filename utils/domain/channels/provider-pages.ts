import type { Declaring } from '../checkout-hosts';
import type { Connection } from '../connection';
import type { Links } from '../site';
import type { Channels } from './channels';

/** What a pack says of its provider besides how it is read. */
export interface PackWords {
  hosts: string[];
  checkoutHosts?: string[] | undefined;
  links?: Links | undefined;
  channels?: Channels | undefined;
}

/** The pages of a provider, and who says which hosts are its own. */
export interface ProviderPages {
  declaring: readonly Declaring[];
  links: Links;
}

export const ofOrigin = (address: string): Declaring => ({ address, website: null });

/** @param pack the one that speaks for this connection, see `packFor` */
export function providerPages(connection: Connection, pack: PackWords | null): ProviderPages {
  const { site } = connection;
  // It was made of its pack, and knows some links more.
  if (site !== null) return { declaring: [connection], links: site.links };
  const hosts = [...(pack?.hosts ?? []), ...(pack?.checkoutHosts ?? [])];
  return { declaring: [connection, ...hosts.map(ofOrigin)], links: pack?.links ?? {} };
}

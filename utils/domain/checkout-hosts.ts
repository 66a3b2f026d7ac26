import type { Address } from './checkout-address';
import { isLoopback, parse } from './checkout-address';
import type { Connection } from './connection';

/** What of a connection says where its provider is at home. */
export type Declaring = Pick<Connection, 'address' | 'website'> & Partial<Pick<Connection, 'site'>>;

/** Every address that a provider declares as its own: interface, website, and the hosts of its pack. */
export function declaredBy({ address, website, site }: Declaring): Address[] {
  const given = [address, website, ...(site?.hosts ?? []), ...(site?.checkoutHosts ?? [])];
  return given.flatMap((text) => (text === null ? [] : (parse(text) ?? [])));
}

/** The declared origins, and names below the website's: those its owner alone gives out. */
export function isDeclared(address: Address, declaring: Declaring): boolean {
  if (declaredBy(declaring).some(({ origin }) => origin === address.origin)) return true;
  const site = declaring.website === null ? null : parse(declaring.website);
  return (
    site !== null &&
    !isLoopback(site) &&
    site.hostname.includes('.') &&
    site.protocol === address.protocol &&
    site.port === address.port &&
    address.hostname.endsWith(`.${site.hostname}`)
  );
}

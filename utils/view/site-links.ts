import { parseAddress } from '../domain/checkout-address';
import type { Connection } from '../domain/connection';
import type { LinkName } from '../domain/site';

/**
 * An address that can be opened as it is: safe, and no template. Links were checked when their pack
 * came in; what is stored is checked all the same before anybody is led there.
 */
export function safeLink(link: string | undefined): string | null {
  if (link === undefined || /[{}]/.test(link)) return null;
  const address = parseAddress(link);
  return address.ok ? address.value.href : null;
}

export const siteLink = ({ site }: Pick<Connection, 'site'>, name: LinkName): string | null =>
  safeLink(site?.links[name]);

/** Where the user signs in with the browser: the sign-in page, else the account page, which asks. */
export const signInLink = (connection: Pick<Connection, 'site'>): string | null =>
  siteLink(connection, 'signIn') ?? siteLink(connection, 'account');

/** `my.provider.example`: tells before the click where a button leads. */
export const hostOf = (link: string): string => {
  const address = parseAddress(link);
  return address.ok ? address.value.host : '';
};

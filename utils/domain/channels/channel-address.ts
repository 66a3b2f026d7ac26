import { checkoutAddress } from '../checkout';
import type { ProviderPages } from './provider-pages';
import { ofOrigin } from './provider-pages';

/**
 * An address that may be opened for a line: by the rules of checkouts, at a host that is declared as
 * its provider's, or at one of a few places that are everybody's. Null: not to be opened.
 * @param places origins besides, such as the stores of apps
 */
export function channelAddress(
  text: string | null | undefined,
  { declaring }: Pick<ProviderPages, 'declaring'>,
  places: readonly string[] = [],
): string | null {
  if (text === null || text === undefined) return null;
  for (const each of [...declaring, ...places.map(ofOrigin)]) {
    const address = checkoutAddress(text, {}, each);
    if (address.ok) return address.value.href;
  }
  return null;
}

import { type Address, parseAddress } from '../domain/checkout-address';
import { isLocal } from '../domain/device-address';

/** Somebody's own name in the whole world: no number, no name of a local network, nothing that is this machine. */
const isPublic = (address: Address): boolean =>
  /^[^[].*\.[^.\d][^.]*$/.test(address.hostname) && !isLocal(address);

/**
 * A page that may be opened in the browser: over TLS (or on this machine), without a password in it.
 * Whoever answers at `asked` may lead to itself and to what is public, and not into the user's own
 * network: there a mere visit can change a router.
 */
export function webPage(text: string | null | undefined, asked: string | null): string | null {
  const address = parseAddress(text ?? '');
  if (!address.ok) return null;
  const isOwn = asked !== null && new URL(asked).hostname === address.value.hostname;
  if (!isOwn && !isPublic(address.value)) return null;
  // It may end up where templates are filled in, and is none.
  return address.value.href.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

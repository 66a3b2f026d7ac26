import { parseAddress } from '../domain/checkout-address';

/** A page that may be opened in the browser: over TLS (or on this machine), without a password in it. */
export function webPage(text: string | null | undefined): string | null {
  const address = parseAddress(text ?? '');
  if (!address.ok) return null;
  // It may end up where templates are filled in, and is none.
  return address.value.href.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

import { isLoopback, parse } from './checkout-address';
import type { Declaring } from './checkout-hosts';
import { declaredBy, isDeclared } from './checkout-hosts';
import { isLookAlike } from './checkout-look-alike';
import { isPaymentService } from './payment-services';
import type { Doubt } from './renewal';

/** Where a checkout's tab is: `own`: with the provider; `service`: where one pays. */
export type Whereabouts = 'own' | 'service' | 'known' | 'nowhere' | Doubt;

/**
 * What an address is to a checkout, by the address alone. Pages of the browser, of this extension and
 * the like are `nowhere`: nobody pays there.
 * @param known origins that the user said to know
 */
export function whereIs(url: string, provider: Declaring, known: readonly string[]): Whereabouts {
  const address = parse(url);
  if (address === null || !/^https?:$/.test(address.protocol)) return 'nowhere';
  if (isDeclared(address, provider)) return 'own';
  if (known.includes(address.origin)) return 'known';
  const { hostname, protocol, port } = address;
  const service = isPaymentService(hostname);
  if (service && protocol === 'https:' && port === '') return 'service';
  const declared = declaredBy(provider);
  const ours = declared.some((each) => each.hostname === hostname && each.protocol === 'https:');
  if ((service || ours) && protocol === 'http:' && !isLoopback(address)) return 'not-encrypted';
  const names = declared.filter((each) => !isLoopback(each)).map((each) => each.hostname);
  return isLookAlike(hostname, names) ? 'look-alike' : 'undeclared';
}

export const isDoubtful = (where: Whereabouts): where is Doubt =>
  where === 'undeclared' || where === 'look-alike' || where === 'not-encrypted';

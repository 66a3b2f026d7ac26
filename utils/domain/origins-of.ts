import type { InterfaceFacts } from './interface-facts';

/** Every address that is asked where this interface is used at `address`: a permission is needed for each. */
export const originsOf = (
  { address: own, alsoAt = [] }: Pick<InterfaceFacts, 'address' | 'alsoAt'>,
  address: string,
): string[] => (own !== null && address.startsWith(own) ? [address, ...alsoAt] : [address]);

import type { InterfaceFacts } from './interface-facts';

/** Every address that is asked where this interface is used at `address`: a permission is needed for each. */
export function originsOf(
  { address: own, alsoAt = [], inside }: Pick<InterfaceFacts, 'address' | 'alsoAt' | 'inside'>,
  address: string,
): string[] {
  if (inside === true) return [];
  return own !== null && address.startsWith(own) ? [address, ...alsoAt] : [address];
}

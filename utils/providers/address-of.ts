import { parseAddress } from '../domain/checkout-address';
import { deviceAddress } from '../domain/device-address';
import { done, failed, type Result } from '../domain/failure';
import type { Adapter } from './contract';

/** Where an adapter asks, from what the user typed: without a fragment, and as a rule without query. */
export function addressOf(
  { wholeAddress, below = '' }: Pick<Adapter, 'wholeAddress' | 'below'>,
  { origin, pathname, search }: { origin: string; pathname: string; search: string },
): string {
  if (wholeAddress) return `${origin}${pathname}${search}`;
  const path = pathname.replace(/\/+$/, '');
  const bare = below !== '' && path.endsWith(below) ? path.slice(0, -below.length) : path;
  return `${origin}${bare}`;
}

/** What a user typed, as the address that is asked; nothing of it is dropped without a word. */
export function typedAddress(adapter: Adapter, typed: string): Result<string> {
  const text = typed.trim() === '' ? (adapter.address ?? '') : typed;
  const address = (adapter.kind === 'device' ? deviceAddress : parseAddress)(text);
  if (!address.ok) return address;
  const whole = adapter.wholeAddress === true;
  const more = (!whole && address.value.search !== '') || /#./.test(text);
  return more ? failed({ kind: 'unsafe', why: 'query' }) : done(addressOf(adapter, address.value));
}

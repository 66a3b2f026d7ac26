import { type Address, isLoopback, parse, parseAddress, unsafe } from './checkout-address';
import type { Result } from './failure';
import { done } from './failure';

/** Names and numbers that only a local network has: RFC 1918, RFC 6762, link-local, unique local. */
const LOCAL = [
  /^(?:10|127)(?:\.\d{1,3}){3}$/,
  /^(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}$/,
  /^\[(?:f[cd]|fe[89ab])[\da-f:.]+\]$/,
  /^[^.[\]]+$/,
  /\.(?:local|lan|home|internal|home\.arpa)$/,
];

export const isLocal = ({ hostname }: Address): boolean =>
  LOCAL.some((form) => form.test(hostname));

/** The address of a device at home, which has no certificate: http as well, but there alone. */
export function deviceAddress(text: string): Result<Address> {
  const typed = /^[a-z]+:\/\//i.test(text.trim()) ? text : `http://${text.trim()}`;
  const url = parse(typed);
  const local = url !== null && (isLocal(url) || isLoopback(url));
  if (!local || url.protocol !== 'http:') return parseAddress(text);
  return url.username === '' && url.password === '' ? done(url) : unsafe('credentials');
}

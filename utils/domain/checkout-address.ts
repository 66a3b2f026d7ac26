import type { Result, UnsafeWhy } from './failure';
import { done } from './failure';

/** The part of a parsed address that anything here looks at. */
export interface Address {
  href: string;
  origin: string;
  protocol: string;
  host: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
  username: string;
  password: string;
}

/** The WHATWG parser: in every runtime, yet not among the language's own types. */
declare const URL: new (text: string) => Address;

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export const isLoopback = (address: Address): boolean => LOOPBACK.has(address.hostname);

export function parse(text: string): Address | null {
  try {
    return new URL(text);
  } catch {
    // The constructor's only way to say "not an address"; the caller says it in words.
    return null;
  }
}

export const unsafe = (
  why: UnsafeWhy,
): { ok: false; failure: { kind: 'unsafe'; why: UnsafeWhy } } => ({
  ok: false,
  failure: { kind: 'unsafe', why },
});

/** https anywhere, http only on this machine, no name or password in it. */
export function parseAddress(text: string): Result<Address> {
  const url = parse(text.trim());
  if (url === null || url.hostname === '') return unsafe('malformed');
  if (url.username !== '' || url.password !== '') return unsafe('credentials');
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  return secure ? done(url) : unsafe('not-https');
}

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

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

import { isLocal } from '../domain/device-address';
import type { PackFault } from './pack-problem';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Spaces and control characters, which the parser of addresses would silently take out. */
const UNCLEAN = /[\s\p{Cc}\p{Cf}\\]/u;

/** The parser would add slashes that are missing, and take away those that are too many. */
const PLAIN = /^[a-z][a-z0-9+.-]*:\/\/[^/]/i;

const isIp = (hostname: string): boolean => hostname.startsWith('[') || /^[\d.]+$/.test(hostname);

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    // The constructor's only way to say "not an address".
    return null;
  }
}

/** https anywhere, http on this machine alone; the address, or what is wrong with it. */
export function checkAddress(text: string): URL | PackFault {
  if (text.includes('*') && /^\w+:\/\/[^/?#]*\*/.test(text)) return { kind: 'wildcard' };
  const url = UNCLEAN.test(text) || !PLAIN.test(text) ? null : parse(text);
  if (url === null || url.hostname === '') {
    const scheme = /^\s*([a-z][a-z0-9+.-]{0,20}:)/i.exec(text)?.[1]?.toLowerCase();
    return scheme === undefined || scheme === 'https:' || scheme === 'http:'
      ? { kind: 'not-an-address' }
      : { kind: 'not-https', scheme };
  }
  if (url.username !== '' || url.password !== '') return { kind: 'credentials' };
  const secure =
    url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  return secure ? url : { kind: 'not-https', scheme: url.protocol };
}

export const isFault = (checked: URL | PackFault): checked is PackFault => 'kind' in checked;

/** An origin exactly as the browser writes it, of a host that has a name. */
export function checkOrigin(text: string): PackFault | null {
  if (text.includes('*') || text === '<all_urls>') return { kind: 'wildcard' };
  const url = checkAddress(text);
  if (isFault(url)) return url;
  if (url.origin !== text) return { kind: 'not-an-origin', origin: url.origin };
  if (LOOPBACK.has(url.hostname)) return null;
  // Neither a number nor a name of a local network is anybody's own: whose machine it is differs from
  // network to network.
  if (isIp(url.hostname)) return { kind: 'ip-address' };
  const named = url.hostname.includes('.') && !url.hostname.endsWith('.');
  return named && !isLocal(url) ? null : { kind: 'not-an-origin', origin: null };
}

const PLACEHOLDER = /\{([^{}]*)\}/g;

/**
 * An address that may hold `{name}`: RFC 6570, level 1, which fills in percent-encoded values. They
 * stand behind the host, so that no value changes where it leads.
 */
export function checkTemplate(text: string, names: readonly string[]): URL | PackFault {
  for (const [, name = ''] of text.matchAll(PLACEHOLDER)) {
    if (!names.includes(name)) return { kind: 'placeholder', name: name.slice(0, 40) };
  }
  const filled = text.replace(PLACEHOLDER, 'x');
  if (/[{}]/.test(filled)) return { kind: 'not-an-address' };
  const url = checkAddress(filled);
  const first = text.indexOf('{');
  if (isFault(url) || first === -1) return url;
  const [before] = /^\w+:\/\/[^/?#]*[/?]/.exec(text) ?? [''];
  return before === '' || before.length > first
    ? { kind: 'placeholder', name: text.slice(first, first + 40) }
    : url;
}

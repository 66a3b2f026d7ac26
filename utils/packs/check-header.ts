import type { PackFault } from './pack-problem';

/** What a pack may set on its requests; besides, names that begin with `X-`. */
const FREE = new Set(['accept', 'accept-language', 'x-requested-with']);

/** They would make another request of a GET, or say that it comes from somebody else. */
const DISGUISE =
  /^x-(?:http-method|method-override|forwarded|original|rewrite|real-ip|client-ip|cluster-client|host)/;

/** Headers that are the browser's own, or the session itself. */
const OWN =
  /^(?:accept-charset|accept-encoding|access-control-.*|connection|content-.*|cookie2?|date|dnt|expect|forwarded|host|keep-alive|origin|permissions-policy|proxy-.*|range|referer|sec-.*|set-cookie2?|te|trailer|transfer-encoding|upgrade|user-agent|via)$/;

const TOKEN = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,60}$/;
const VALUE = /^[\x20-\x7e]*$/;

export function checkHeader(name: string, value: string): PackFault | null {
  const small = name.toLowerCase();
  const allowed = FREE.has(small) || (small.startsWith('x-') && !DISGUISE.test(small));
  if (!allowed || !TOKEN.test(name)) return { kind: 'header-not-allowed', name };
  return VALUE.test(value) ? null : { kind: 'header-value' };
}

/** The header that carries the user's own key. */
export function checkKeyHeader(name: string): PackFault | null {
  const small = name.toLowerCase();
  return TOKEN.test(name) && !OWN.test(small) && !DISGUISE.test(small)
    ? null
    : { kind: 'header-not-allowed', name };
}

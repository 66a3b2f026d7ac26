import type { Failure } from '../domain/failure';
import type { RawAnswer } from './answer';
import type { ProviderPack } from './pack-shape';

/** Nobody is signed in, as the sign-in of this pack has it. */
export const signedOut = ({ signIn }: Pick<ProviderPack, 'signIn'>): Failure =>
  signIn.kind === 'browser'
    ? { kind: 'signed-out', accepted: false, session: true }
    : { kind: 'signed-out', accepted: false };

const originOf = (url: string): string | null => {
  try {
    return new URL(url).origin;
  } catch {
    // An answer that a redirect hid has no address.
    return null;
  }
};

/** The pack's own rules that need no look at the text. */
function isSaidByPack({ signedOut = [] }: ProviderPack, { status, url }: RawAnswer): boolean {
  return signedOut.some((rule) =>
    'status' in rule
      ? rule.status.includes(status)
      : 'urlStartsWith' in rule && url.startsWith(rule.urlStartsWith),
  );
}

function forSession(pack: ProviderPack, { status, url, redirected }: RawAnswer): Failure | null {
  if (status === 401 || status === 403 || status === 204) return signedOut(pack);
  const origin = originOf(url);
  const elsewhere = redirected && (origin === null || !pack.hosts.includes(origin));
  return elsewhere || (status >= 300 && status < 400) ? signedOut(pack) : null;
}

/**
 * What status and address alone say: signed out, closed, refused.
 * @param at the field of the pack, as in `requests[0]`
 * @returns null for an answer that is worth reading
 */
export function refuseStatus(pack: ProviderPack, raw: RawAnswer, at: string): Failure | null {
  const { status } = raw;
  if (isSaidByPack(pack, raw)) return signedOut(pack);
  if (status === 503) return { kind: 'maintenance' };
  if (pack.signIn.kind === 'browser') {
    const out = forSession(pack, raw);
    if (out !== null) return out;
  }
  // Some answer with nothing to whoever is not signed in.
  if (status === 401 || status === 204 || status === 205) return signedOut(pack);
  if (status === 403) return { kind: 'forbidden' };
  if (status === 429) return { kind: 'rate-limited', retryAt: null };
  if (status >= 500) return { kind: 'server', status, retryAt: null };
  if (status >= 300 && status < 400) return { kind: 'unsafe', why: 'redirect' };
  if (status < 400) return null;
  const why = pack.signIn.kind === 'browser' ? 'page-gone' : 'not-a-provider';
  return { kind: 'unreadable', path: at, why };
}

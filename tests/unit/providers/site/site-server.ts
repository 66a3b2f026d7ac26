import type { Failure, Result } from '../../../../utils/domain/failure';
import {
  createSiteHttp,
  type SiteAnswer,
  type SiteHttpOptions,
} from '../../../../utils/providers/site/site-http';

export const SECRET = 'key-77:very-secret-3f9a';

export const siteTo = (hosts: string[], parts: Partial<SiteHttpOptions> = {}) =>
  createSiteHttp({
    fetch,
    hosts,
    signIn: { kind: 'browser' },
    secret: null,
    isOnline: () => true,
    now: Date.now,
    timeoutMs: 5_000,
    ...parts,
  });

export const get = (
  url: string,
  parts: Partial<SiteHttpOptions> = {},
  headers?: Record<string, string>,
): Promise<Result<SiteAnswer>> =>
  siteTo([new URL(url).origin], parts).get({
    id: 'page',
    url,
    ...(headers === undefined ? {} : { headers }),
  });

export const failureIn = (result: Result<SiteAnswer>): Failure | string =>
  result.ok ? `an answer of ${result.value.status}` : result.failure;

/** Every way to sign in with something kept here. */
export const keyed = {
  bearer: { signIn: { kind: 'bearer' }, secret: SECRET },
  header: { signIn: { kind: 'header', name: 'X-API-Key' }, secret: SECRET },
  basic: { signIn: { kind: 'basic' }, secret: SECRET },
} satisfies Record<string, Partial<SiteHttpOptions>>;

/** The secret as it is, and as the wire carries it. */
export const SECRETS = [SECRET, 'very-secret-3f9a', btoa(SECRET), encodeURIComponent(SECRET)];

import type { Result } from '../domain/failure';
import { done, failed } from '../domain/failure';
import { parseJson, readText } from './body';
import { dateOf, failureOf, isRedirect } from './response';

/** An answer as it was last seen, for conditional requests. */
export interface CachedAnswer {
  etag: string;
  body: string;
  total: number | null;
}

export interface Answer {
  body: unknown;
  /** `X-Total-Count`, for paging. */
  total: number | null;
  /** The server's clock, epoch ms. */
  date: number | null;
}

/** `missing` is no failure: a provider may not offer an interface. */
export type Fetched = Result<Answer> | { ok: 'missing' };

export interface Http {
  get: (path: string) => Promise<Fetched>;
}

export interface HttpOptions {
  fetch: typeof fetch;
  /** Every request goes below this address, and so does the secret. */
  address: string;
  secret: string | null;
  cache: Map<string, CachedAnswer>;
  isOnline: () => boolean;
  now: () => number;
  timeoutMs: number;
}

const parseTotal = (header: string | null): number | null =>
  header !== null && /^\d{1,9}$/.test(header) ? Number(header) : null;

/** GET, and only GET: nothing built on this can order, top up or pay. */
export function createHttp(options: HttpOptions): Http {
  const base = new URL(options.address);

  async function send(url: URL, signal: AbortSignal): Promise<Fetched> {
    const cached = options.cache.get(url.href);
    const headers = new Headers({ Accept: 'application/json' });
    if (options.secret !== null) headers.set('Authorization', `Bearer ${options.secret}`);
    if (cached !== undefined) headers.set('If-None-Match', cached.etag);
    const response = await options.fetch(url.href, {
      headers,
      signal,
      credentials: 'omit',
      cache: 'no-store',
      // Followed by the browser, a redirect would carry the secret along. https://fetch.spec.whatwg.org/#concept-http-redirect-fetch
      redirect: 'manual',
    });
    const date = dateOf(response.headers);
    if (response.status === 304 && cached !== undefined) {
      const parsed = parseJson(cached.body);
      return parsed.ok ? done({ body: parsed.value, total: cached.total, date }) : parsed;
    }
    if (isRedirect(response)) return failed({ kind: 'unsafe', why: 'redirect' });
    if ([404, 405, 501].includes(response.status)) return { ok: 'missing' };
    if (!response.ok) return failed(failureOf(response, date, options.now()));
    return receive(url, response, date);
  }

  async function receive(url: URL, response: Response, date: number | null): Promise<Fetched> {
    const text = await readText(response).catch((): Result<string> => {
      // The headers came and the body did not: the connection broke in the middle.
      return failed({ kind: 'unreadable', path: '', why: 'cut-short' });
    });
    if (!text.ok) return text;
    const parsed = parseJson(text.value);
    if (!parsed.ok) return parsed;
    const total = parseTotal(response.headers.get('x-total-count'));
    const etag = response.headers.get('etag');
    if (etag === null) options.cache.delete(url.href);
    else options.cache.set(url.href, { etag, body: text.value, total });
    return done({ body: parsed.value, total, date });
  }

  return {
    async get(path) {
      const url = new URL(`${options.address}${path}`);
      if (url.origin !== base.origin) return failed({ kind: 'unsafe', why: 'undeclared-host' });
      const timeout = AbortSignal.timeout(options.timeoutMs);
      try {
        const fetched = await send(url, timeout);
        return timeout.aborted && fetched.ok !== true ? failed({ kind: 'timeout' }) : fetched;
      } catch {
        // fetch throws one TypeError for every network trouble; what is known besides tells which.
        if (timeout.aborted) return failed({ kind: 'timeout' });
        return failed({ kind: options.isOnline() ? 'unreachable' : 'offline' });
      }
    },
  };
}

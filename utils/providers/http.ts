import type { Failure, Result } from '../domain/failure';
import { done, failed } from '../domain/failure';
import { type Body, parseBody, parseJson, type Reads, readText } from './body';
import { cookiesOf, dateOf, dropRest, failureOf, isRedirect, saysNothing } from './response';
import { type Credentials, forgetToken, saysEnded, sign } from './sign-in/sign-in';

/** An answer as it was last seen, for conditional requests. */
export interface CachedAnswer {
  etag: string;
  body: string;
  total: number | null;
}

export interface Answer {
  body: Body;
  /** `X-Total-Count`, for paging. */
  total: number | null;
  /** The server's clock, epoch ms. */
  date: number | null;
  /** What it set, as it is to be sent back; null also in browsers, which keep it to themselves. */
  cookies: string | null;
}

/** An answer whose status says that it is none. */
export interface Refused {
  status: number;
  /** What it says in JSON; null where it says nothing so. */
  body: Body;
  /** By our clock; null where the provider did not say. */
  retryAt: number | null;
}

/** `missing` is no failure: a provider may not offer an interface. */
export type Fetched = Result<Answer> | { ok: 'missing' };

export interface How {
  /** JSON, unless told. */
  as?: Reads;
  /** Besides those that sign in. */
  headers?: Record<string, string>;
  /** What a refusal means by the interface's own codes; null: what its status says. */
  refusal?: (refused: Refused) => Failure | null;
}

export interface Http {
  get: (path: string, how?: How) => Promise<Fetched>;
  /** A question that some interfaces want POSTed; only to the adapter's own `questions`. */
  post: (path: string, body: unknown, how?: How) => Promise<Fetched>;
}

export interface HttpOptions extends Credentials {
  fetch: typeof fetch;
  /** Every request goes below this address, and so does the secret. */
  address: string;
  /** The only paths that may be POSTed to, without their query: none of them changes anything. */
  questions?: readonly string[];
  /** What may be POSTed there; everything, unless told. */
  mayAsk?: ((question: unknown) => boolean) | undefined;
  cache: Map<string, CachedAnswer>;
  isOnline: () => boolean;
  now: () => number;
  /** For one answer, and for all of a poll together. */
  timeoutMs: number;
  wholeMs?: number;
}

interface Asked {
  url: URL;
  headers: Headers;
  body: string | null;
  as: Reads;
  refusal: How['refusal'];
  signal: AbortSignal;
}

/** How many answers' time a poll may take. */
export const WHOLE = 4;

const parseTotal = (header: string | null): number | null =>
  header !== null && /^\d{1,9}$/.test(header) ? Number(header) : null;

/** A refusal often has no body, or a page; then its status has to do. */
async function readRefused(response: Response, retryAt: number | null): Promise<Refused> {
  const text = await readText(response);
  const body = text.ok ? parseJson(text.value) : text;
  return { status: response.status, body: body.ok ? body.value : null, retryAt };
}

/** GET, and questions that an adapter declares: nothing built on this can order, top up or pay. */
export function createHttp(options: HttpOptions): Http {
  const base = new URL(options.address);
  const endsAt = performance.now() + (options.wholeMs ?? WHOLE * options.timeoutMs);
  /** Why there is no token: each further request would ask for one in vain. */
  let tokenless: Failure | null = null;

  async function send(asked: Asked): Promise<Response> {
    return options.fetch(asked.url.href, {
      method: asked.body === null ? 'GET' : 'POST',
      body: asked.body,
      headers: asked.headers,
      signal: asked.signal,
      credentials: 'omit',
      cache: 'no-store',
      // Followed by the browser, a redirect would carry the secret along. https://fetch.spec.whatwg.org/#concept-http-redirect-fetch
      redirect: 'manual',
    });
  }

  async function ask(asked: Asked, mayRenew: boolean): Promise<Fetched> {
    if (tokenless !== null) return failed(tokenless);
    const signed = await sign(options, options.fetch, asked.signal, asked.body);
    if (!signed.ok) {
      tokenless = signed.failure;
      return signed;
    }
    const { headers, body, token } = signed.value;
    const entries = Object.entries(headers);
    // What is no header's text was never anybody's token, key or code.
    if (!entries.every(([, value]) => /^[\t -~\u0080-\u00ff]*$/.test(value))) {
      return failed({ kind: 'signed-out', accepted: false });
    }
    for (const [name, value] of entries) asked.headers.set(name, value);
    const response = await send({ ...asked, body });
    const renews = response.status === 401 && mayRenew && forgetToken(options, token);
    const answer = await (renews ? ask(asked, false) : receive(asked, response));
    dropRest(response);
    const ended = answer.ok === true && saysEnded(options, answer.value.body);
    // The second time there is no other to be had.
    return ended && mayRenew && forgetToken(options, token) ? ask(asked, false) : answer;
  }

  async function receive({ url, body, as, refusal }: Asked, response: Response): Promise<Fetched> {
    const date = dateOf(response.headers);
    const cached = options.cache.get(url.href);
    if (response.status === 304 && cached !== undefined) {
      const parsed = await parseBody(cached.body, as);
      if (!parsed.ok) return parsed;
      return done({ body: parsed.value, total: cached.total, date, cookies: null });
    }
    if (isRedirect(response)) return failed({ kind: 'unsafe', why: 'redirect' });
    if (!response.ok) {
      const usual = failureOf(response, date, options.now());
      const retryAt = 'retryAt' in usual ? usual.retryAt : null;
      const own = refusal?.(await readRefused(response, retryAt)) ?? null;
      if (own !== null) return failed(own);
      return [404, 405, 501].includes(response.status) ? { ok: 'missing' } : failed(usual);
    }
    if (saysNothing(response)) return failed({ kind: 'signed-out', accepted: false });
    const text = await readText(response);
    if (!text.ok) return text;
    const parsed = await parseBody(text.value, as);
    if (!parsed.ok) return parsed;
    const total = parseTotal(response.headers.get('x-total-count'));
    const etag = response.headers.get('etag');
    if (etag === null) options.cache.delete(url.href);
    else if (body === null) options.cache.set(url.href, { etag, body: text.value, total });
    return done({ body: parsed.value, total, date, cookies: cookiesOf(response.headers) });
  }

  async function fetched(path: string, body: string | null, how: How = {}): Promise<Fetched> {
    const url = new URL(`${options.address}${path}`);
    const below = url.origin === base.origin && url.pathname.startsWith(base.pathname);
    if (!below) return failed({ kind: 'unsafe', why: 'undeclared-host' });
    const { as = 'json', refusal } = how;
    const headers = new Headers({ Accept: as === 'json' ? 'application/json' : '*/*' });
    for (const [name, value] of Object.entries(how.headers ?? {})) headers.set(name, value);
    const cached = body === null ? options.cache.get(url.href) : undefined;
    if (cached !== undefined) headers.set('If-None-Match', cached.etag);
    if (body !== null) headers.set('Content-Type', 'application/json');
    const left = Math.min(options.timeoutMs, endsAt - performance.now());
    if (left <= 0) return failed({ kind: 'timeout' });
    // Not AbortSignal.any(): what it joins is forgotten by Node.js 20 when memory is swept, and never fires.
    const clock = new AbortController();
    const { signal } = clock;
    const timer = setTimeout(() => clock.abort(), left);
    try {
      const answer = await ask({ url, headers, body, as, refusal, signal }, true);
      return signal.aborted && answer.ok !== true ? failed({ kind: 'timeout' }) : answer;
    } catch {
      // fetch throws one TypeError for every network trouble; what is known besides tells which.
      if (signal.aborted) return failed({ kind: 'timeout' });
      return failed({ kind: options.isOnline() ? 'unreachable' : 'offline' });
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    get: (path, how) => fetched(path, null, how),
    post(path, body, how) {
      const [bare = ''] = path.split('?');
      // A bug of ours, and never a request.
      if (!options.questions?.includes(bare)) throw new Error(`${bare} may not be POSTed to`);
      if (options.mayAsk?.(body) === false) throw new Error(`${bare} may not be asked this`);
      return fetched(path, JSON.stringify(body), how);
    },
  };
}

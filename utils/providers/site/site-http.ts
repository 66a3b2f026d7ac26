import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { RawAnswer } from '../../packs/answer';
import type { ProviderPack } from '../../packs/pack-shape';
import { readText } from '../body';
import { dateOf, failureOf, isRedirect } from '../response';
import { type Credentials, forgetToken, signInHeaders } from '../sign-in/sign-in';

type Request = ProviderPack['requests'][number];

export interface SiteAnswer extends RawAnswer {
  /** The server's clock, epoch ms. */
  date: number | null;
}

export interface SiteHttp {
  get: (request: Pick<Request, 'id' | 'url' | 'headers'>) => Promise<Result<SiteAnswer>>;
}

export interface SiteHttpOptions extends Credentials {
  fetch: typeof fetch;
  /** The only origins that may be asked. */
  hosts: readonly string[];
  isOnline: () => boolean;
  now: () => number;
  timeoutMs: number;
}

const isTrouble = (status: number): boolean => status === 429 || status >= 500;

/** GET to the hosts that a pack declares, and to nobody else. */
export function createSiteHttp(options: SiteHttpOptions): SiteHttp {
  const { signIn, hosts } = options;
  const session = signIn.kind === 'browser';

  function send(url: URL, headers: Headers, redirect: RequestRedirect, signal: AbortSignal) {
    const credentials = session ? 'include' : 'omit';
    return options.fetch(url.href, { headers, credentials, cache: 'no-store', redirect, signal });
  }

  /** Followed by the browser, a redirect carries its cookies as any link would, and no secret of ours. */
  async function sendOn(url: URL, headers: Headers, signal: AbortSignal): Promise<Response | null> {
    if (!session) return send(url, headers, 'manual', signal);
    try {
      return await send(url, headers, 'follow', signal);
    } catch (broken) {
      // A redirect to a host that may not be read looks like no network; asked again, it shows.
      const again = await send(url, headers, 'manual', signal);
      if (isRedirect(again)) return null;
      throw broken;
    }
  }

  async function receive(request: Request['id'], url: URL, response: Response) {
    const date = dateOf(response.headers);
    const last = response.url === '' ? url : new URL(response.url);
    // An answer's address has no fragment.
    last.hash = url.hash;
    const redirected = last.href !== url.href;
    if (!hosts.includes(last.origin))
      return done({ request, status: 302, url: last.href, redirected: true, text: '', date });
    const text = await readText(response, request);
    if (!text.ok) return text;
    return done({
      request,
      status: response.status,
      url: last.href,
      redirected,
      text: text.value,
      date,
    });
  }

  async function ask(
    { id, url: address, headers: wanted }: Pick<Request, 'id' | 'url' | 'headers'>,
    signal: AbortSignal,
    retry: boolean,
  ): Promise<Result<SiteAnswer>> {
    const url = new URL(address);
    if (!hosts.includes(url.origin)) return failed({ kind: 'unsafe', why: 'undeclared-host' });
    const signed = await signInHeaders(options, options.fetch, signal);
    if (!signed.ok) return signed;
    const headers = new Headers(wanted ?? {});
    // Names are the same in any case: what signs in takes the place of the pack's own.
    for (const [name, value] of Object.entries(signed.value)) headers.set(name, value);
    const response = await sendOn(url, headers, signal);
    if (response === null)
      return done({ request: id, status: 302, url: '', redirected: true, text: '', date: null });
    if (response.status === 401 && retry && forgetToken(options))
      return ask({ id, url: address, headers: wanted }, signal, false);
    const date = dateOf(response.headers);
    if (isTrouble(response.status)) return failed(failureOf(response, date, options.now()));
    if (session) return receive(id, url, response);
    if (isRedirect(response)) return failed({ kind: 'unsafe', why: 'redirect' });
    if (!response.ok) return failed(failureOf(response, date, options.now()));
    return receive(id, url, response);
  }

  return {
    async get(request) {
      const timeout = AbortSignal.timeout(options.timeoutMs);
      try {
        const answer = await ask(request, timeout, true);
        return timeout.aborted && !answer.ok ? failed({ kind: 'timeout' }) : answer;
      } catch {
        // fetch throws one TypeError for every network trouble; what is known besides tells which.
        if (timeout.aborted) return failed({ kind: 'timeout' });
        return failed({ kind: options.isOnline() ? 'unreachable' : 'offline' });
      }
    },
  };
}

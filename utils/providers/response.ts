import type { Failure } from '../domain/failure';
import { retryMoment } from './retry-after';

export const isRedirect = (response: Response): boolean =>
  response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);

/** 204, and 205: some answer so to whoever is not signed in. */
export const saysNothing = ({ status }: Response): boolean => status === 204 || status === 205;

/** What a status that is no answer means. */
export function failureOf(response: Response, date: number | null, now: number): Failure {
  const { status } = response;
  const retryAt = retryMoment(response.headers.get('retry-after'), date, now);
  if (status === 401) return { kind: 'signed-out', accepted: false };
  if (status === 403) return { kind: 'forbidden' };
  if (status === 429) return { kind: 'rate-limited', retryAt };
  if (status >= 500) return { kind: 'server', status, retryAt };
  return { kind: 'unreadable', path: '', why: 'not-a-provider' };
}

/** Nothing answers from before this product existed; a server that says so has lost its clock. */
const EARLIEST = Date.UTC(2020, 0, 1);

/** The server's clock now: `Date`, plus the `Age` of an answer that lay in a cache. */
export function dateOf(headers: Headers): number | null {
  const moment = Date.parse(headers.get('date') ?? '');
  const age = Number(headers.get('age') ?? 0);
  return moment >= EARLIEST ? moment + (age > 0 ? age * 1000 : 0) : null;
}

/** The cookies that an answer sets, as a request sends them back; none where a browser hides them. */
export function cookiesOf(headers: Headers): string | null {
  const set = headers.getSetCookie().map((cookie) => cookie.split(';')[0]?.trim() ?? '');
  const usable = set.filter((cookie) => /^[!-~]+=[ -~]{0,400}$/.test(cookie));
  return usable.length === 0 ? null : usable.join('; ');
}

/** What nobody reads would keep its connection open for as long as it drips. */
export function dropRest({ body, bodyUsed }: Response): void {
  // That it could not be dropped says that it is gone already.
  if (body !== null && !bodyUsed) body.cancel().catch(() => undefined);
}

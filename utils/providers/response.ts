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

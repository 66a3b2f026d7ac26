import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import { parseBody, readText } from '../body';
import { dateOf, dropRest, failureOf, isRedirect, saysNothing } from '../response';
import {
  type AskSignIn,
  basic,
  type ClientSignIn,
  type SessionSignIn,
  type Token,
} from './sign-in';

/** Renewed this long before it ends, so that none ends on the way. */
const EARLY = 60_000;
const USUAL_LIFE = 3_600_000;
const LONGEST_LIFE = 24 * USUAL_LIFE;

function tokenRequest({ secretIn, body, scope }: ClientSignIn, secret: string): RequestInit {
  const [id = '', ...rest] = secret.split(':');
  const inBody = secretIn === 'body';
  const fields = {
    grant_type: 'client_credentials',
    ...(scope === undefined ? {} : { scope }),
    ...(inBody ? { client_id: id, client_secret: rest.join(':') } : {}),
  };
  const headers = new Headers({ Accept: 'application/json' });
  if (!inBody) headers.set('Authorization', basic(secret));
  if (body !== 'json') return { headers, body: new URLSearchParams(fields) };
  headers.set('Content-Type', 'application/json');
  return { headers, body: JSON.stringify(fields) };
}

const valueAt = (body: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (at, key) => (Object.hasOwn(Object(at), key) ? Object(at)[key] : undefined),
    body,
  );

async function post(
  fetcher: typeof fetch,
  url: string,
  request: RequestInit,
  signal: AbortSignal,
): Promise<Result<unknown>> {
  const response = await fetcher(url, {
    method: 'POST',
    ...request,
    credentials: 'omit',
    cache: 'no-store',
    // Followed, the secret would go along.
    redirect: 'manual',
    signal,
  });
  const body = await readBody(response);
  dropRest(response);
  return body;
}

async function readBody(response: Response): Promise<Result<unknown>> {
  if (isRedirect(response)) return failed({ kind: 'unsafe', why: 'redirect' });
  // There is nothing in the question but who asks.
  if ([400, 401, 422].includes(response.status)) {
    return failed({ kind: 'signed-out', accepted: false });
  }
  if (!response.ok) return failed(failureOf(response, dateOf(response.headers), Date.now()));
  if (saysNothing(response)) return failed({ kind: 'signed-out', accepted: false });
  const text = await readText(response);
  return text.ok ? parseBody(text.value, 'json') : text;
}

/** Asks for a token in exchange for an id and its secret. */
export async function askToken(
  fetcher: typeof fetch,
  signIn: ClientSignIn,
  secret: string,
  signal: AbortSignal,
): Promise<Result<Token>> {
  const body = await post(fetcher, signIn.tokenUrl, tokenRequest(signIn, secret), signal);
  if (!body.ok) return body;
  const place = signIn.tokenAt ?? ['access_token'];
  const holder = valueAt(body.value, place.slice(0, -1));
  const token = valueAt(holder, place.slice(-1));
  const life = Number(valueAt(holder, ['expires_in']));
  // What is no header's text would be no token either.
  if (typeof token !== 'string' || !/^[!-~]+$/.test(token))
    return failed({ kind: 'unreadable', path: place.join('.'), why: 'wrong-type' });
  const lasts = life > 0 ? Math.min(life * 1000, LONGEST_LIFE) : USUAL_LIFE;
  return done({ text: `Bearer ${token}`, endsAt: Date.now() + lasts - EARLY });
}

/** Opens a session, in as many steps as its interface wants. */
export async function openSession(
  fetcher: typeof fetch,
  signIn: SessionSignIn,
  secret: string,
  signal: AbortSignal,
): Promise<Result<Token>> {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  const ask: AskSignIn = (question) =>
    post(fetcher, signIn.url, { headers, body: JSON.stringify(question) }, signal);
  const session = await signIn.open(ask, secret);
  if (!session.ok) return session;
  const { id, lifeMs } = session.value;
  return done({ text: id, endsAt: Date.now() + lifeMs - EARLY });
}

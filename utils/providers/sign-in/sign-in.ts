import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { ProviderPack } from '../../packs/pack-shape';
import { parseBody, readText } from '../body';
import { dateOf, dropRest, failureOf, isRedirect, saysNothing } from '../response';

type PackSignIn = ProviderPack['signIn'];
type ClientSignIn = Extract<PackSignIn, { kind: 'client-credentials' }> & {
  /** Keys to the token in the answer; `access_token` unless told. */
  tokenAt?: readonly string[];
};

/** How a provider knows who asks: what a pack can say, and what only an adapter needs. */
export type SignIn =
  | Exclude<PackSignIn, { kind: 'client-credentials' }>
  | ClientSignIn
  /** `signed`: each request bears a code that only the holder of the secret can compute. */
  | { kind: 'signed'; headersFor: SignRequest }
  /** `chosen`: what the user filled in says which of several ways it is. */
  | { kind: 'chosen'; choose: (secret: string) => Chosen }
  | SessionSignIn;

/** A session that is opened at an address, named in each question, and told in an answer to have ended. */
interface SessionSignIn {
  kind: 'session';
  url: string;
  open: (ask: AskSignIn, secret: string) => Promise<Result<Session>>;
  /** A question as it is sent. */
  name: (question: unknown, session: string) => unknown;
  /** Looks at an answer; anything may come. */
  hasEnded: (body: unknown) => boolean;
}

/** POSTs one step of a sign-in; what comes back is the body of the answer. */
export type AskSignIn = (question: unknown) => Promise<Result<unknown>>;

export interface Session {
  id: string;
  lifeMs: number;
}

/** One way to sign in, and headers that go along. */
interface Chosen extends Credentials {
  headers?: Record<string, string>;
}

/** Headers for one request; `secret` as in `Credentials`. */
export type SignRequest = (secret: string, body: string) => Promise<Record<string, string>>;

/** `secret`: the token or key; `name:password` or `id:secret` where two parts are needed. */
export interface Credentials {
  signIn: SignIn;
  secret: string | null;
}

interface Token {
  /** As requests bear it: a header, or the id of a session. */
  text: string;
  endsAt: number;
}

/** What a request bears. */
interface Signed {
  headers: Record<string, string>;
  body: string | null;
  /** Null where nothing can end. */
  token: string | null;
}

/** Renewed this long before it ends, so that none ends on the way. */
const EARLY = 60_000;
const USUAL_LIFE = 3_600_000;
const LONGEST_LIFE = 24 * USUAL_LIFE;

const basic = (secret: string): string =>
  `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(secret)))}`;

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

async function askToken(
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

async function openSession(
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

/** Tokens live in memory alone: a worker that starts anew asks for a new one. */
const tokens = new Map<string, Token>();

/** With the secrets that they were got for. */
export const forgetTokens = (): void => tokens.clear();

/** Questions for a token that are under way: several requests at once need one. */
const flights = new Map<string, Promise<Result<Token>>>();

async function tokenFor(place: string, ask: () => Promise<Result<Token>>): Promise<Result<Token>> {
  const known = tokens.get(place);
  if (known !== undefined && known.endsAt > Date.now()) return done(known);
  const flight = flights.get(place) ?? ask().finally(() => flights.delete(place));
  flights.set(place, flight);
  const token = await flight;
  if (token.ok) tokens.set(place, token.value);
  return token;
}

/** The header that signs a request in, and nothing of it is ever logged. */
export async function signInHeaders(
  { signIn, secret }: Credentials,
  fetcher: typeof fetch,
  signal: AbortSignal,
  body = '',
): Promise<Result<Record<string, string>>> {
  if (signIn.kind === 'browser' || signIn.kind === 'none') return done({});
  // It is the body that signs such a request in.
  if (signIn.kind === 'session') return done({});
  if (secret === null) return failed({ kind: 'signed-out', accepted: false });
  if (signIn.kind === 'bearer') return done({ Authorization: `Bearer ${secret}` });
  if (signIn.kind === 'header') return done({ [signIn.name]: secret });
  if (signIn.kind === 'basic') return done({ Authorization: basic(secret) });
  if (signIn.kind === 'signed') return done(await signIn.headersFor(secret, body));
  if (signIn.kind === 'chosen') {
    const { headers, ...chosen } = signIn.choose(secret);
    const signed = await signInHeaders(chosen, fetcher, signal, body);
    return signed.ok ? done({ ...signed.value, ...headers }) : signed;
  }
  const token = await tokenFor(`${signIn.tokenUrl}\n${secret}`, () =>
    askToken(fetcher, signIn, secret, signal),
  );
  return token.ok ? done({ Authorization: token.value.text }) : token;
}

/** A request as it is sent, with what signs it in. */
export async function sign(
  credentials: Credentials,
  fetcher: typeof fetch,
  signal: AbortSignal,
  body: string | null,
): Promise<Result<Signed>> {
  const { signIn, secret } = credentials;
  if (signIn.kind !== 'session') {
    const headers = await signInHeaders(credentials, fetcher, signal, body ?? '');
    if (!headers.ok) return headers;
    return done({ headers: headers.value, body, token: headers.value.Authorization ?? null });
  }
  if (secret === null) return failed({ kind: 'signed-out', accepted: false });
  const token = await tokenFor(`${signIn.url}\n${secret}`, () =>
    openSession(fetcher, signIn, secret, signal),
  );
  if (!token.ok) return token;
  const { text } = token.value;
  const named = body === null ? null : JSON.stringify(signIn.name(JSON.parse(body), text));
  return done({ headers: {}, body: named, token: text });
}

/**
 * A token that the provider no longer takes is not offered twice.
 * @param used the one that was refused, where it is known: a newer one is kept
 * @returns whether there is another to be had
 */
export function forgetToken({ signIn, secret }: Credentials, used: string | null = null): boolean {
  if (signIn.kind === 'chosen') return secret !== null && forgetToken(signIn.choose(secret), used);
  if (signIn.kind !== 'client-credentials' && signIn.kind !== 'session') return false;
  const place = `${signIn.kind === 'session' ? signIn.url : signIn.tokenUrl}\n${secret}`;
  if (used !== null && tokens.get(place)?.text !== used) return true;
  return tokens.delete(place);
}

/** Whether an answer says that its question came from no open session. */
export const saysEnded = ({ signIn }: Credentials, body: unknown): boolean =>
  signIn.kind === 'session' && signIn.hasEnded(body);

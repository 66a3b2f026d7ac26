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
  | { kind: 'chosen'; choose: (secret: string) => Chosen };

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
  header: string;
  endsAt: number;
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

async function askToken(
  fetcher: typeof fetch,
  signIn: ClientSignIn,
  secret: string,
  signal: AbortSignal,
): Promise<Result<Token>> {
  const response = await fetcher(signIn.tokenUrl, {
    method: 'POST',
    ...tokenRequest(signIn, secret),
    credentials: 'omit',
    cache: 'no-store',
    // Followed, the secret would go along.
    redirect: 'manual',
    signal,
  });
  const token = await readToken(response, signIn);
  dropRest(response);
  return token;
}

async function readToken(response: Response, signIn: ClientSignIn): Promise<Result<Token>> {
  if (isRedirect(response)) return failed({ kind: 'unsafe', why: 'redirect' });
  // There is nothing in the question but who asks.
  if ([400, 401, 422].includes(response.status)) {
    return failed({ kind: 'signed-out', accepted: false });
  }
  if (!response.ok) return failed(failureOf(response, dateOf(response.headers), Date.now()));
  if (saysNothing(response)) return failed({ kind: 'signed-out', accepted: false });
  const text = await readText(response);
  const parsed = text.ok ? parseBody(text.value, 'json') : text;
  if (!parsed.ok) return parsed;
  const place = signIn.tokenAt ?? ['access_token'];
  const holder = valueAt(parsed.value, place.slice(0, -1));
  const token = valueAt(holder, place.slice(-1));
  const life = Number(valueAt(holder, ['expires_in']));
  // What is no header's text would be no token either.
  if (typeof token !== 'string' || !/^[!-~]+$/.test(token))
    return failed({ kind: 'unreadable', path: place.join('.'), why: 'wrong-type' });
  const lasts = life > 0 ? Math.min(life * 1000, LONGEST_LIFE) : USUAL_LIFE;
  return done({ header: `Bearer ${token}`, endsAt: Date.now() + lasts - EARLY });
}

/** Tokens live in memory alone: a worker that starts anew asks for a new one. */
const tokens = new Map<string, Token>();

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
  return token.ok ? done({ Authorization: token.value.header }) : token;
}

/** A token that the provider no longer takes is not offered twice. */
export function forgetToken({ signIn, secret }: Credentials): boolean {
  if (signIn.kind === 'chosen') return secret !== null && forgetToken(signIn.choose(secret));
  return signIn.kind === 'client-credentials' && tokens.delete(`${signIn.tokenUrl}\n${secret}`);
}

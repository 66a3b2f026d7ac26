import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { ProviderPack } from '../../packs/pack-shape';

type PackSignIn = ProviderPack['signIn'];
export type ClientSignIn = Extract<PackSignIn, { kind: 'client-credentials' }> & {
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
export interface SessionSignIn {
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

export interface Token {
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

/** A name and a password, or an id and a secret, as a header has them. */
export const basic = (secret: string): string =>
  `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(secret)))}`;

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
  const token = await tokenFor(`${signIn.tokenUrl}\n${secret}`, async () => {
    const { askToken } = await import('./ask-token');
    return askToken(fetcher, signIn, secret, signal);
  });
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
  const token = await tokenFor(`${signIn.url}\n${secret}`, async () => {
    const { openSession } = await import('./ask-token');
    return openSession(fetcher, signIn, secret, signal);
  });
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

import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { ProviderPack } from '../../packs/pack-shape';
import { parseJson, readText } from '../body';
import { dateOf, failureOf } from '../response';

type SignIn = ProviderPack['signIn'];
type ClientSignIn = Extract<SignIn, { kind: 'client-credentials' }>;

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
    redirect: 'error',
    signal,
  });
  if (response.status === 400 || response.status === 401)
    return failed({ kind: 'signed-out', accepted: false });
  if (!response.ok) return failed(failureOf(response, dateOf(response.headers), Date.now()));
  const text = await readText(response);
  const parsed = text.ok ? parseJson(text.value) : text;
  if (!parsed.ok) return parsed;
  const { access_token: token, expires_in: life } = Object(parsed.value);
  if (typeof token !== 'string' || token === '')
    return failed({ kind: 'unreadable', path: 'access_token', why: 'wrong-type' });
  const lasts = typeof life === 'number' && life > 0 ? life * 1000 : USUAL_LIFE;
  return done({ header: `Bearer ${token}`, endsAt: Date.now() + lasts - EARLY });
}

/** Tokens live in memory alone: a worker that starts anew asks for a new one. */
const tokens = new Map<string, Token>();

/** The header that signs a request in, and nothing of it is ever logged. */
export async function signInHeaders(
  { signIn, secret }: Credentials,
  fetcher: typeof fetch,
  signal: AbortSignal,
): Promise<Result<Record<string, string>>> {
  if (signIn.kind === 'browser' || signIn.kind === 'none') return done({});
  if (secret === null) return failed({ kind: 'signed-out', accepted: false });
  if (signIn.kind === 'bearer') return done({ Authorization: `Bearer ${secret}` });
  if (signIn.kind === 'header') return done({ [signIn.name]: secret });
  if (signIn.kind === 'basic') return done({ Authorization: basic(secret) });
  const place = `${signIn.tokenUrl}\n${secret}`;
  const known = tokens.get(place);
  if (known !== undefined && known.endsAt > Date.now())
    return done({ Authorization: known.header });
  const token = await askToken(fetcher, signIn, secret, signal);
  if (!token.ok) return token;
  tokens.set(place, token.value);
  return done({ Authorization: token.value.header });
}

/** A token that the provider no longer takes is not offered twice. */
export function forgetToken({ signIn, secret }: Credentials): boolean {
  return signIn.kind === 'client-credentials' && tokens.delete(`${signIn.tokenUrl}\n${secret}`);
}

import * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import { MINUTE } from '../../domain/time';
import { read } from '../read';
import type { AskSignIn, Session, SignIn } from '../sign-in/sign-in';
import { crypt, digest } from './crypt';
import { challenge, login, nameSession, RPC, refusalOf, saysDenied } from './rpc';

/** The number is a text in some firmware: https://github.com/emergingrobotics/gogl */
const challenged = z.object({
  result: z.object({
    alg: z.union([z.number(), z.string()]),
    salt: z.string().check(z.regex(/^[./\dA-Za-z]{1,16}$/)),
    nonce: z.string().check(z.regex(/^[!-~]{1,400}$/)),
    // Before firmware 4.8, as a rule, there is no such word, and MD5 is meant.
    'hash-method': z._default(z.string(), 'md5'),
  }),
});

const opened = z.object({
  result: z.object({ sid: z.string().check(z.regex(/^[!-~]{1,400}$/)) }),
});

/** Whether this is how such a router greets whoever wants to sign in. */
export const isChallenge = (body: unknown): boolean => read(challenged, body).ok;

/** What is given for an idle session: five minutes in some firmware, half a minute in other. */
const LIFE = 5 * MINUTE;

async function take<T extends z.ZodMiniType>(
  ask: AskSignIn,
  question: unknown,
  schema: T,
): Promise<Result<z.output<T>>> {
  const body = await ask(question);
  if (!body.ok) return body;
  const refusal = refusalOf(body.value);
  return refusal === null ? read(schema, body.value) : failed(refusal);
}

const unknownWay = (path: string) => failed({ kind: 'unreadable', path, why: 'wrong-type' });

/**
 * The password itself is never sent: what proves that it is known is a digest of its crypt(3) and a
 * number that is good for one time and about a second. It is asked for once more when the slow part
 * is done.
 */
async function open(ask: AskSignIn, password: string): Promise<Result<Session>> {
  const first = await take(ask, challenge, challenged);
  if (!first.ok) return first;
  const { alg, salt } = first.value.result;
  const cipher = await crypt(password, Number(alg), salt);
  if (cipher === null) return unknownWay('result.alg');
  const fresh = await take(ask, challenge, challenged);
  if (!fresh.ok) return fresh;
  const { nonce, 'hash-method': method } = fresh.value.result;
  const hash = await digest(method, `root:${cipher}:${nonce}`);
  if (hash === null) return unknownWay('result.hash-method');
  const session = await take(ask, login(hash), opened);
  return session.ok ? done({ id: session.value.result.sid, lifeMs: LIFE }) : session;
}

export const signIn = (address: string): SignIn => ({
  kind: 'session',
  url: `${address}${RPC}`,
  open,
  name: nameSession,
  hasEnded: saysDenied,
});

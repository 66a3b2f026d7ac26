import * as z from 'zod/mini';
import type { Failure, Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import { SECOND } from '../../domain/time';
import { answered } from '../answered';
import type { Http } from '../http';
import { read } from '../read';

/** Everything is asked here, and ordered as well: which function is meant stands in the question. */
export const RPC = '/rpc';

/** The functions that are ever called: each of them tells, and changes nothing. */
const READS = [
  'modem/get_info',
  'modem/get_modem_current_interface',
  'modem/get_traffic_config',
  'system/get_info',
] as const;

type Read = (typeof READS)[number];

const step = (method: string, params: unknown) => ({ jsonrpc: '2.0', id: 1, method, params });

/** What anybody is told before signing in. */
export const challenge = step('challenge', { username: 'root' });

export const login = (hash: string) => step('login', { username: 'root', hash });

const call = z.object({
  method: z.literal('call'),
  params: z.tuple([z.string(), z.string(), z.record(z.string(), z.unknown())]),
});

/** Whether a question, still without its session, may be asked. */
export function isRead(question: unknown): boolean {
  if (question === challenge) return true;
  const asked = call.safeParse(question);
  if (!asked.success) return false;
  const [module, name] = asked.data.params;
  return READS.some((each) => each === `${module}/${name}`);
}

/** The session comes first among what a call is given. */
export function nameSession(question: unknown, session: string): unknown {
  const asked = call.safeParse(question);
  return asked.success ? step('call', [session, ...asked.data.params]) : question;
}

const fault = z.object({
  error: z.object({
    code: z.number(),
    data: z.optional(z.unknown()),
  }),
});
const trouble = z.object({ result: z.object({ err_code: z.number() }) });
const wait = z.object({ wait: z.number() });

/** Both are told for a session that ended, and the first for a wrong password as well. */
const DENIED = [-32000, -1];
/** After some dozen wrong passwords, even to a right one; `wait` says for how many seconds. */
const LOCKED = -32003;
/** No such function, or not with these words: firmware differs. */
const UNKNOWN = [-32601, -32602];
const NO_MODEM = -250;

const codeOf = (body: unknown): number | null => {
  const said = fault.safeParse(body);
  return said.success ? said.data.error.code : null;
};

export const saysDenied = (body: unknown): boolean => DENIED.includes(codeOf(body) ?? 0);

const noModem: Failure = { kind: 'unreadable', path: 'result', why: 'no-lines' };

/** Why a 200 is no answer; null where it is one. */
export function refusalOf(body: unknown): Failure | null {
  const code = codeOf(body);
  if (code !== null && DENIED.includes(code)) return { kind: 'signed-out', accepted: false };
  if (code === LOCKED) {
    const said = fault.safeParse(body);
    const told = wait.safeParse(said.success ? said.data.error.data : null);
    const seconds = told.success && told.data.wait > 0 ? told.data.wait : null;
    return {
      kind: 'rate-limited',
      retryAt: seconds === null ? null : Date.now() + seconds * SECOND,
    };
  }
  if (code === NO_MODEM) return noModem;
  if (code !== null) return { kind: 'unreadable', path: 'error.code', why: 'refused' };
  const said = trouble.safeParse(body);
  if (!said.success || said.data.result.err_code === 0) return null;
  // In a result, -1 says that there is no such modem.
  return [-1, NO_MODEM].includes(said.data.result.err_code)
    ? noModem
    : { kind: 'unreadable', path: 'result.err_code', why: 'refused' };
}

/** What a function says; null where this firmware does not know it. */
export async function ask<T extends z.ZodMiniType>(
  http: Http,
  name: Read,
  about: Record<string, unknown>,
  schema: T,
): Promise<Result<z.output<T> | null>> {
  const [module, method] = name.split('/');
  const fetched = await http.post(RPC, step('call', [module, method, about]));
  const answer = answered(fetched, '', 'not-a-provider');
  if (!answer.ok) return answer;
  const { body } = answer.value;
  if (UNKNOWN.includes(codeOf(body) ?? 0)) return done(null);
  const refusal = refusalOf(body);
  return refusal === null ? read(schema, body) : failed(refusal);
}

/** What is empty is written as a list, whatever it would be: Lua has no other way to tell. */
export const tableOf = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(
    z.transform((told) => (Array.isArray(told) && told.length === 0 ? {} : told)),
    schema,
  );

import * as z from 'zod/mini';
import type { Attempt } from '../../domain/attempts';
import type { Failure, UnreadableWhy, UnsafeWhy } from '../../domain/failure';
import type { ShapeOf } from './shape-of';
import { absent, always, flag, number, numberOrNull, text, textOrNull } from './shape-of';

const UNREADABLE = {
  'not-a-provider': true,
  'not-json': true,
  'cut-short': true,
  'wrong-type': true,
  negative: true,
  'too-large': true,
  'unknown-unit': true,
  'too-big-a-body': true,
  'no-lines': true,
  'no-such-line': true,
  'same-line-twice': true,
  'wrong-check-digit': true,
  refused: true,
  partial: true,
  'not-ready': true,
  'page-changed': true,
  'page-gone': true,
  'does-not-add-up': true,
  'too-slow': true,
  'needs-scripts': true,
} satisfies Record<UnreadableWhy, true>;

const UNSAFE = {
  redirect: true,
  'not-https': true,
  malformed: true,
  query: true,
  'undeclared-host': true,
  credentials: true,
  'look-alike': true,
  port: true,
  characters: true,
  'too-long': true,
  parameters: true,
} satisfies Record<UnsafeWhy, true>;

const OUTCOMES = {
  read: true,
  offline: true,
  unreachable: true,
  timeout: true,
  'signed-out': true,
  forbidden: true,
  'rate-limited': true,
  server: true,
  unreadable: true,
  unsafe: true,
  maintenance: true,
  'other-account': true,
  locked: true,
  unentered: true,
  'not-permitted': true,
} satisfies Record<Attempt['outcome'], true>;

/** Its names as a type knows them. */
const namesOf = <Name extends string>(names: Record<Name, true>) =>
  z.enum(Object.keys(names) as Name[]);

const kind = <Name extends Failure['kind']>(name: Name) => ({ kind: z.literal(name) });

export const failureShape: z.ZodMiniType<Failure> = z.discriminatedUnion('kind', [
  z.object(kind('offline')),
  z.object(kind('unreachable')),
  z.object(kind('timeout')),
  z.object({
    ...kind('signed-out'),
    accepted: flag,
    session: absent(always),
    portal: absent(text),
  }),
  z.object(kind('forbidden')),
  z.object({ ...kind('rate-limited'), retryAt: numberOrNull }),
  z.object({ ...kind('server'), status: number, retryAt: numberOrNull }),
  z.object({ ...kind('unreadable'), path: text, why: namesOf(UNREADABLE) }),
  z.object({ ...kind('unsafe'), why: namesOf(UNSAFE) }),
  z.object(kind('maintenance')),
  z.object(kind('other-account')),
  z.object(kind('locked')),
  z.object(kind('unentered')),
  z.object({ ...kind('not-permitted'), origin: text }),
]);

export const attemptShape = z.object({
  at: number,
  took: numberOrNull,
  outcome: namesOf(OUTCOMES),
  detail: textOrNull,
} satisfies ShapeOf<Attempt>);

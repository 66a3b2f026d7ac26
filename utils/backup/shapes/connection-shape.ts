import * as z from 'zod/mini';
import type { Connection, ConnectionStatus } from '../../domain/connection';
import type { SourceRhythm } from '../../domain/pace/source-rhythm';
import type { Links, Site } from '../../domain/site';
import { attemptShape, failureShape } from './failure-shape';
import { watchesShape } from './line-shape';
import type { ShapeOf } from './shape-of';
import { absent, flag, number, numberOrNull, text, textOrNull } from './shape-of';

const linksShape = z.object({
  account: absent(text),
  register: absent(text),
  signIn: absent(text),
  forgottenPassword: absent(text),
  checkout: absent(text),
  bills: absent(text),
  support: absent(text),
  shops: absent(text),
  appIos: absent(text),
  appAndroid: absent(text),
} satisfies ShapeOf<Links>);

const siteShape = z.object({
  packId: text,
  off: flag,
  hosts: z.array(text),
  checkoutHosts: z.array(text),
  links: linksShape,
  profileUpdate: absent(flag),
  asked: z.record(text, text),
  browserSession: flag,
  way: z.enum(['fetch', 'tab', 'visit', 'unknown']),
  account: textOrNull,
} satisfies ShapeOf<Site>);

const rhythmShape = z.object({
  changedAt: number,
  before: number,
  lookedAt: number,
  gaps: z.array(z.object({ low: number, high: number })),
} satisfies ShapeOf<SourceRhythm>);

const statusShape = z.object({
  failure: z.nullable(failureShape),
  failures: number,
  failingSince: numberOrNull,
  failedFor: number,
  attemptedAt: numberOrNull,
  attempts: absent(z.array(attemptShape)),
  succeededAt: numberOrNull,
  nextDueAt: number,
  away: absent(z.object({ dueAt: number, instead: number })),
  rhythm: absent(rhythmShape),
  clockOffset: number,
  plansFetchedAt: numberOrNull,
  plansAskedAt: absent(number),
  plansFailure: absent(failureShape),
  endpoints: z.record(text, textOrNull),
  watches: watchesShape,
} satisfies ShapeOf<ConnectionStatus>);

/** A web address; what it may lead to is looked at again wherever it is used. */
const address = z.string().check(
  z.refine((given) => {
    const url = URL.parse(given);
    return url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '';
  }),
);

export const connectionShape = z.object({
  id: text,
  adapter: text,
  name: text,
  address,
  website: textOrNull,
  gigabyte: z.enum(['decimal', 'binary']),
  paceMinutes: number,
  revision: number,
  paused: flag,
  addedAt: number,
  asked: absent(z.object({ line: absent(text) })),
  chosen: absent(z.array(text)),
  site: z.nullable(siteShape),
  watchedPlans: absent(z.array(text)),
  status: statusShape,
} satisfies ShapeOf<Omit<Connection, 'organisation'>>);

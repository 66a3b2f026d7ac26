import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import type { StatusCode } from 'hono/utils/http-status';
import { whoAsks } from '../http/identify';
import type { Sandbox } from '../sandbox';
import { distort } from './distort';
import { dropConnection } from './drop-connection';
import type { Fault } from './fault';

/** What a fault answers without asking the sandbox, if it does. */
function answerInstead(c: Context, fault: Fault): Response | undefined {
  if (fault.kind === 'redirect') return c.redirect(fault.location);
  if (fault.kind !== 'status') return undefined;
  const { status, retryAfter } = fault;
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
  c.status(status as StatusCode);
  return c.json({
    '@type': 'Error',
    code: `fault-${status}`,
    reason: 'A fault was set',
    status: String(status),
  });
}

/** Lets the faults in force happen. `signOut` answers the way being signed out does there. */
export const injectFaults =
  (
    sandbox: Sandbox,
    signedOut: (c: Context) => Response | Promise<Response>,
  ): MiddlewareHandler<{ Bindings: HttpBindings }> =>
  async (c, next) => {
    const fault = sandbox.faults.take(c.req.path, whoAsks(c, sandbox));
    if (!fault) return next();
    if (fault.kind === 'signOut') return signedOut(c);
    const answer = answerInstead(c, fault);
    if (answer) return answer;

    if (fault.kind === 'delay') await wait(fault.delayMs);
    await next();
    if (fault.kind === 'delay') return;
    const body = await c.res.text();
    if (fault.kind === 'drop') {
      c.res = dropConnection(c, body, sandbox.now());
      return;
    }
    const { status, headers } = c.res;
    const isJson = /^application\/(captive\+)?json/.test(headers.get('Content-Type') ?? '');
    c.res = new Response(distort(body, fault, isJson), { status, headers });
  };

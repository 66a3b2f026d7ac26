import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';

/** Promises the whole body, sends half of it and hangs up. */
export function dropConnection(
  c: Context<{ Bindings: HttpBindings }>,
  body: string,
  now: number,
): Response {
  const whole = Buffer.from(body);
  const { outgoing } = c.env;
  outgoing.writeHead(c.res.status, {
    'Content-Type': c.res.headers.get('Content-Type') ?? 'text/plain',
    'Content-Length': whole.length,
    Date: new Date(now).toUTCString(),
  });
  outgoing.write(whole.subarray(0, whole.length / 2), () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}

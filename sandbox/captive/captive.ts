import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { injectFaults } from '../faults/inject-faults';
import { logRequests } from '../http/log-requests';
import { keepPrivate } from '../http/revalidate';
import type { Sandbox } from '../sandbox';
import { findLine } from '../world/world';
import { held, sessionState } from './session-state';

const captiveJson = { 'Content-Type': 'application/captive+json' };
const originOf = (c: Context): string => new URL(c.req.url).origin;

/**
 * RFC 8908. A real one knows who asks by where they are in its network, so there is no token; here
 * the address names the line. It is plain HTTP like the rest of the sandbox, where the RFC wants TLS.
 */
export function createCaptive(sandbox: Sandbox): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const lineOfPath = (c: Context) => findLine(sandbox.world(), c.req.path.split('/').at(-1) ?? '');
  const unknown = (c: Context) => c.json({ error: 'not-found' }, 404);

  app.use('/captive/*', logRequests(sandbox), keepPrivate);
  app.use(
    '/captive/*',
    injectFaults(sandbox, (c) => {
      const line = lineOfPath(c);
      return line ? c.json(held(originOf(c), line), 200, captiveJson) : unknown(c);
    }),
  );
  app.get('/captive/api/:line', (c) => {
    const line = lineOfPath(c);
    const state = line && sessionState(sandbox.world(), line, sandbox.now(), originOf(c));
    return state ? c.json(state, 200, captiveJson) : unknown(c);
  });
  app.all('/captive/*', unknown);
  return app;
}

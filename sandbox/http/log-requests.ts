import type { MiddlewareHandler } from 'hono';
import type { Sandbox } from '../sandbox';
import { whoAsks } from './identify';

export const logRequests =
  (sandbox: Sandbox): MiddlewareHandler =>
  async (c, next) => {
    const at = sandbox.now();
    const subscriber = whoAsks(c, sandbox);
    await next();
    sandbox.requests.add({
      at,
      ...(subscriber === undefined ? {} : { subscriber }),
      method: c.req.method,
      path: c.req.path,
      query: c.req.query(),
      conditional: c.req.header('If-None-Match') !== undefined,
      cookie: c.req.header('Cookie') !== undefined,
      status: c.res.status,
    });
  };

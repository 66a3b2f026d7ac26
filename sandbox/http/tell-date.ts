import type { MiddlewareHandler } from 'hono';
import type { Sandbox } from '../sandbox';

/** Every response carries the sandbox's time; Node leaves a `Date` alone that is already there. */
export const tellDate =
  (sandbox: Sandbox): MiddlewareHandler =>
  async (c, next) => {
    await next();
    c.header('Date', new Date(sandbox.now()).toUTCString());
  };

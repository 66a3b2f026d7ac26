import { createMiddleware } from 'hono/factory';
import type { Visited } from './visit';

/** Sends strangers to the sign-in page, and back here afterwards. */
export const requireSignIn = createMiddleware<Visited>(async (c, next) => {
  const { subscriber } = c.get('visit');
  if (!subscriber) {
    const back = c.req.method === 'GET' ? c.req.path : '/account';
    return c.redirect(`/sign-in?next=${encodeURIComponent(back)}`, 303);
  }
  c.set('subscriber', subscriber);
  return next();
});

import { createMiddleware } from 'hono/factory';
import type { Sandbox } from '../sandbox';
import { answerSignedOut } from './answer-signed-out';
import type { Visited } from './visit';

/** Keeps strangers out of a page, and sends them to the way in. */
export const requireSignIn = (sandbox: Sandbox) =>
  createMiddleware<Visited>(async (c, next) => {
    const { subscriber } = c.get('visit');
    if (!subscriber) return answerSignedOut(c, sandbox.site().signedOutAs);
    c.set('subscriber', subscriber);
    return next();
  });

import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { type Bearer, bearer } from '../http/identify';
import { fail } from './error';

export interface Authorised {
  Variables: { subscriber: string };
}

const realm = 'Bearer realm="LEB sandbox"';

const refusals: Readonly<Record<Exclude<Bearer, object>, { header: string; message: string }>> = {
  none: { header: realm, message: 'Send an access token.' },
  expired: {
    header: `${realm}, error="invalid_token", error_description="The access token expired"`,
    message: 'The access token expired.',
  },
  unknown: {
    header: `${realm}, error="invalid_token", error_description="The access token is unknown"`,
    message: 'The access token is unknown.',
  },
};

/** 401 the way RFC 6750 wants it: a missing token is no error, a bad one is. */
export function unauthorised(c: Context, why: keyof typeof refusals): Response {
  const { header, message } = refusals[why];
  c.header('WWW-Authenticate', header);
  return fail(c, 401, 'unauthorised', 'Unauthorised', message);
}

export const authorise = createMiddleware<Authorised>(async (c, next) => {
  const holder = bearer(c);
  if (typeof holder === 'string') return unauthorised(c, holder);
  c.set('subscriber', holder.id);
  return next();
});

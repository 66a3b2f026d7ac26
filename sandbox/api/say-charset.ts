import { createMiddleware } from 'hono/factory';

/** The v4 interfaces name their character set with the media type; v5 ones do not. */
export const sayCharset = createMiddleware(async (c, next) => {
  await next();
  if (c.res.headers.get('Content-Type') === 'application/json' && c.req.path.includes('/v4/')) {
    c.header('Content-Type', 'application/json;charset=utf-8');
  }
});

import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { createMiddleware } from 'hono/factory';

/** `ETag` and `If-None-Match`: the same content for the same subscriber is not sent again. */
export const revalidate = etag({
  weak: true,
  retainedHeaders: [...RETAINED_304_HEADERS, 'X-Total-Count', 'X-Result-Count'],
});

/** What one subscriber sees is no other's, and never to be shown without asking again. */
export const keepPrivate = createMiddleware(async (c, next) => {
  await next();
  c.header('Cache-Control', 'private, no-cache');
  c.header('Vary', 'Authorization, Cookie, Accept-Language');
});

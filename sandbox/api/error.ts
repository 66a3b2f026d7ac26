import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A TM Forum error body. */
export const fail = (
  c: Context,
  status: ContentfulStatusCode,
  code: string,
  reason: string,
  message: string,
): Response => c.json({ '@type': 'Error', code, reason, message, status: String(status) }, status);

export const notFound = (c: Context): Response =>
  fail(c, 404, 'notFound', 'Not found', `There is nothing at ${c.req.path}.`);

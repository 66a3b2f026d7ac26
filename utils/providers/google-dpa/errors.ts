import * as z from 'zod/mini';
import type { Failure } from '../../domain/failure';
import type { Refused } from '../http';

/** `cause` is a number up to v4.2, a word since. */
const error = z.object({ cause: z.union([z.number(), z.string()]) });

const NO_SUCH_LINE = [1, 5, 'INVALID_NUMBER', 'BAD_CPID'];
const NOT_READY = [7, 'REQUEST_QUEUED'];

const about = (path: string, why: 'no-such-line' | 'not-ready' | 'refused'): Failure => ({
  kind: 'unreadable',
  path,
  why,
});

/** What an agent says went wrong, by the causes of v4.2, section 5.2.3; null: what the status says. */
export function refusalOf({ status, body }: Pick<Refused, 'status' | 'body'>): Failure | null {
  const said = error.safeParse(body);
  const cause = said.success ? said.data.cause : null;
  // Gone: a key that stood for a line for a while, and no longer does.
  if (status === 410) return about('line', 'no-such-line');
  if (cause === null) return null;
  if (NO_SUCH_LINE.includes(cause)) return about('line', 'no-such-line');
  if (NOT_READY.includes(cause)) return about('cause', 'not-ready');
  const saysEnough = [401, 403, 404, 405, 429].includes(status) || status >= 500;
  return saysEnough ? null : about('cause', 'refused');
}

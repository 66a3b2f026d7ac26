import * as z from 'zod/mini';
import type { Failure } from '../../domain/failure';
import type { Refused } from '../http';

const error = z.object({ status: z.nullish(z.number()), code: z.string() });

const about = (path: string, why: 'no-such-line' | 'refused'): Failure => ({
  kind: 'unreadable',
  path,
  why,
});

/** What the codes of CAMARA's Commonalities say; null for one that says no more than its status. */
function byCode(code: string, status: number, retryAt: number | null): Failure | null {
  switch (code) {
    case 'UNAUTHENTICATED':
    case 'AUTHENTICATION_REQUIRED':
      return { kind: 'signed-out', accepted: false };
    case 'PERMISSION_DENIED':
      return { kind: 'forbidden' };
    case 'NOT_FOUND':
    case 'IDENTIFIER_NOT_FOUND':
      return about('line', 'no-such-line');
    // A token of three legs knows its line and takes no other; one of two legs needs to be told.
    case 'MISSING_IDENTIFIER':
    case 'UNNECESSARY_IDENTIFIER':
    case 'UNSUPPORTED_IDENTIFIER':
      return about('line', 'refused');
    case 'TOO_MANY_REQUESTS':
    case 'QUOTA_EXCEEDED':
      return { kind: 'rate-limited', retryAt };
    case 'INTERNAL':
    case 'UNAVAILABLE':
    case 'TIMEOUT':
      return { kind: 'server', status, retryAt };
    default:
      return null;
  }
}

const SAYS_ENOUGH = [401, 403, 429];

/** What a refusal means; null where it is none in CAMARA's form. */
export function refusalOf({ status, body, retryAt }: Refused): Failure | null {
  const said = error.safeParse(body);
  if (!said.success) return null;
  const own = byCode(said.data.code, said.data.status ?? status, retryAt);
  if (own !== null) return own;
  return SAYS_ENOUGH.includes(status) || status >= 500 ? null : about('code', 'refused');
}

import type { Result, UnreadableWhy } from '../domain/failure';
import { done, failed } from '../domain/failure';
import type { Answer, Fetched } from './http';

/** The answer; what is missing is a failure, and the asker knows which. */
export function answered(fetched: Fetched, path: string, why: UnreadableWhy): Result<Answer> {
  if (fetched.ok === false) return fetched;
  return fetched.ok === true ? done(fetched.value) : failed({ kind: 'unreadable', path, why });
}

/** A page of a list: where there is no first one, this is no such provider, and no other may be missing. */
export const answeredPage = (fetched: Fetched, page: number, path: string): Result<Answer> =>
  page === 1 ? answered(fetched, '', 'not-a-provider') : answered(fetched, path, 'partial');

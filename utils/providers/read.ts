import type * as z from 'zod/mini';
import type { Result, UnreadableWhy } from '../domain/failure';
import { done, failed } from '../domain/failure';

/** `bucket[0].remainingValue.amount`: where in the answer something is wrong. */
const toPath = (keys: PropertyKey[]): string =>
  keys
    .map((key, at) =>
      typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`,
    )
    .join('');

const whyOf = (issue: z.core.$ZodIssue): UnreadableWhy => {
  if (issue.code === 'too_small') return 'negative';
  if (issue.code === 'too_big') return 'too-large';
  return 'wrong-type';
};

/** Holds an answer against its schema; the first thing that does not fit is the failure. */
export function read<T extends z.ZodMiniType>(
  schema: T,
  body: unknown,
  at = '',
): Result<z.output<T>> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return done(parsed.data);
  const issue = parsed.error.issues[0];
  const path = issue === undefined ? '' : toPath(issue.path);
  const why = issue === undefined ? 'wrong-type' : whyOf(issue);
  const joint = path.startsWith('[') ? '' : '.';
  return failed({ kind: 'unreadable', path: [at, path].filter(Boolean).join(joint), why });
}

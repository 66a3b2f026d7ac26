import type * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import { read } from '../read';
import type { Entry } from './envelope';

/** What was read, and where it stands in the answer. */
export interface ReadEntry<T> {
  value: T;
  at: string;
}

const join = (at: string, path: string): string =>
  at === '' || path === '' || path.startsWith('[') ? `${at}${path}` : `${at}.${path}`;

/** Holds each entry against its shape; a failure is named by its place in the whole answer. */
export function readEach<T extends z.ZodMiniType>(
  schema: T,
  entries: Entry[],
): Result<ReadEntry<z.output<T>>[]> {
  const known: ReadEntry<z.output<T>>[] = [];
  for (const { value, at } of entries) {
    const parsed = read(schema, value);
    if (!parsed.ok) {
      const { failure } = parsed;
      return failure.kind === 'unreadable'
        ? failed({ ...failure, path: join(at, failure.path) })
        : parsed;
    }
    known.push({ value: parsed.value, at });
  }
  return done(known);
}

export const below = join;

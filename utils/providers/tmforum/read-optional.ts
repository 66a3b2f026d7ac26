import type * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import type { Lists, Resource } from './endpoints';
import { readEach } from './read-entry';

/** A list that the provider may not offer, or not to this token. */
export async function readOptional<T extends z.ZodMiniType>(
  lists: Lists,
  resource: Resource,
  schema: T,
): Promise<Result<z.output<T>[] | null>> {
  const listed = await lists.list(resource);
  if (!listed.ok) {
    const { failure } = listed;
    const isRefused = failure.kind === 'unreadable' && failure.why === 'refused';
    if (!isRefused && failure.kind !== 'forbidden') return listed;
    // Products carry what a line is called and when it ends: they are worth a request each time.
    if (resource !== 'product') lists.leave(resource);
    return done(null);
  }
  if (listed.value === null) return done(null);
  const entries = readEach(schema, listed.value);
  return entries.ok ? done(entries.value.map(({ value }) => value)) : entries;
}

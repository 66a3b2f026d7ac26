import type { Result } from '../domain/failure';
import { done } from '../domain/failure';

/**
 * Asks about each, one after the other: some providers take no more than ten requests a second. The
 * first failure is that of all, as a part is not the whole.
 */
export async function eachOf<T, R>(
  entries: readonly T[],
  ask: (entry: T, at: number) => Promise<Result<R>>,
): Promise<Result<R[]>> {
  const results: R[] = [];
  for (const [at, entry] of entries.entries()) {
    const one = await ask(entry, at);
    if (!one.ok) return one;
    results.push(one.value);
  }
  return done(results);
}

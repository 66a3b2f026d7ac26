import type { Result } from '../domain/failure';
import { done, failed } from '../domain/failure';

/** A part of a list, and whether the provider lets expect another. */
export interface Page<T> {
  entries: T[];
  more: boolean;
  /** What asks for the next page, where pages have no numbers. */
  cursor?: string;
}

/** From where a list is read on. */
export interface Spot {
  /** Of the page to be asked for, the first being 1. */
  page: number;
  /** How many entries came before it. */
  have: number;
  cursor: string | null;
}

const MAX_PAGES = 100;

/**
 * Every entry of a list, page by page. A list that repeats itself, or ends before its provider says
 * so, is none: a line that is missing would look as if it were gone.
 */
export async function readPages<T>(
  path: string,
  idOf: (entry: T) => string,
  ask: (spot: Spot) => Promise<Result<Page<T>>>,
): Promise<Result<T[]>> {
  const entries = new Map<string, T>();
  let cursor: string | null = null;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const next: Result<Page<T>> = await ask({ page, have: entries.size, cursor });
    if (!next.ok) return next;
    for (const entry of next.value.entries) {
      const twice = `${path}[${entries.size}]`;
      if (entries.has(idOf(entry))) {
        return failed({ kind: 'unreadable', path: twice, why: 'same-line-twice' });
      }
      entries.set(idOf(entry), entry);
    }
    if (!next.value.more) return done([...entries.values()]);
    if (next.value.entries.length === 0) {
      return failed({ kind: 'unreadable', path, why: 'partial' });
    }
    cursor = next.value.cursor ?? null;
  }
  return failed({ kind: 'unreadable', path, why: 'too-large' });
}

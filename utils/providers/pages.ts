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
  /** How many entries came before it, those that came twice counted twice. */
  have: number;
  cursor: string | null;
}

const MAX_PAGES = 100;
const MAX_ENTRIES = 20_000;

const repeated = (path: string, at: number): Result<never> =>
  failed({ kind: 'unreadable', path: `${path}[${at}]`, why: 'same-line-twice' });

/**
 * Every entry of a list, page by page. A list that repeats itself, or ends before its provider says
 * so, is none: a line that is missing would look as if it were gone. In a catalogue the same entry
 * may come `once` more, as it moves while it is read, and counts once; a page without any other may not.
 */
export async function readPages<T>(
  path: string,
  idOf: (entry: T) => string,
  ask: (spot: Spot) => Promise<Result<Page<T>>>,
  twice: 'refused' | 'once' = 'refused',
): Promise<Result<T[]>> {
  const entries = new Map<string, T>();
  let have = 0;
  let cursor: string | null = null;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const next: Result<Page<T>> = await ask({ page, have, cursor });
    if (!next.ok) return next;
    const before = entries.size;
    for (const entry of next.value.entries) {
      if (twice === 'refused' && entries.has(idOf(entry))) return repeated(path, have);
      entries.set(idOf(entry), entry);
      have += 1;
    }
    if (entries.size === before && next.value.entries.length > 0) return repeated(path, before);
    if (entries.size > MAX_ENTRIES) break;
    if (!next.value.more) return done([...entries.values()]);
    if (next.value.entries.length === 0) {
      return failed({ kind: 'unreadable', path, why: 'partial' });
    }
    cursor = next.value.cursor ?? null;
  }
  return failed({ kind: 'unreadable', path, why: 'too-large' });
}

import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import type { TextSource } from '../source-shape';
import { lookUp } from './look-up';
import { type Scope, unreadable } from './scope';

const LONGEST = 200;

/** A text or a number as text, in one line; null for what may be missing and is. */
export function readText(scope: Scope, source: TextSource, at: string): Result<string | null> {
  const found = lookUp(scope, source, at);
  if (!found.ok) return found;
  if (found.value === null) return done(null);
  const value = found.value.kind === 'page' ? found.value.value.value : found.value.values[0];
  if (typeof value !== 'string' && typeof value !== 'number') return unreadable(at, 'wrong-type');
  const text = String(value).replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST ? done(text) : unreadable(at, 'too-large');
}

/** The text itself, or what stands where it points. */
export const readWords = (
  scope: Scope,
  words: string | TextSource | undefined,
  at: string,
): Result<string | null> =>
  words === undefined || typeof words === 'string'
    ? done(words ?? null)
    : readText(scope, words, at);

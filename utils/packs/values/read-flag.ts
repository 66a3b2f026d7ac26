import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import type { FlagSource } from '../source-shape';
import { lookUp } from './look-up';
import { type Scope, unreadable } from './scope';

const WORDS = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
]);

/**
 * Yes or no. Words on a page say yes by being there.
 * @returns null where it is not said
 */
export function readFlag(scope: Scope, source: FlagSource, at: string): Result<boolean | null> {
  // Unlimited is only what says so: what is missing says nothing.
  const found = lookUp(scope, { ...source, optional: true }, at);
  if (!found.ok) return found;
  if (found.value === null) return done(null);
  if (found.value.kind === 'page') return done(true);
  const [value] = found.value.values;
  const equals = 'equals' in source ? source.equals : undefined;
  if (equals !== undefined) return done(String(value) === String(equals));
  const said = WORDS.get(value);
  return said === undefined ? unreadable(at, 'wrong-type') : done(said);
}

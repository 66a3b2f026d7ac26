import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import type { PercentSource } from '../source-shape';
import { lookUp } from './look-up';
import { parseNumberText } from './number-text';
import { type Scope, unreadable } from './scope';

/** Use can go beyond what was included, but not without end. */
const MOST = 1000;

function numberOf(value: unknown, isText: boolean, locale: string | null): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !isText) return null;
  return parseNumberText(value.replace(/\s?%\s*$/, ''), locale);
}

/** Per cent, 0 to 100 and beyond; null for what may be missing and is. */
export function readPercent(
  scope: Scope,
  source: PercentSource,
  at: string,
): Result<number | null> {
  const found = lookUp(scope, source, at);
  if (!found.ok) return found;
  if (found.value === null) return done(null);
  if (found.value.kind === 'page') {
    const { kind, value } = found.value.value;
    const fits = typeof value === 'number' && (kind === 'percent' || kind === 'number');
    if (!fits) return unreadable(at, 'page-changed');
    return value <= MOST ? done(value) : unreadable(at, 'too-large');
  }
  const isText = found.value.xml || ('text' in source && source.text === true);
  const value = numberOf(found.value.values[0], isText, scope.locale);
  if (value === null) return unreadable(at, 'wrong-type');
  if (value < 0) return unreadable(at, 'negative');
  return value <= MOST ? done(value) : unreadable(at, 'too-large');
}

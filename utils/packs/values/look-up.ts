import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import { compilePath, findAll } from '../json-path';
import { type PlaceValue, readPlace } from '../places/read-place';
import type { Source } from '../source-shape';
import { type Scope, unreadable } from './scope';

export type Found =
  | { kind: 'data'; values: unknown[]; xml: boolean }
  | { kind: 'page'; value: PlaceValue };

const MOST = 1000;

/** Providers write "nothing" as null or as an empty text. */
const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

const missing = (source: Source, at: string): Result<null> =>
  source.optional === true ? done(null) : unreadable(at, 'page-changed');

function lookUpPath(scope: Scope, source: Extract<Source, { path: string }>, at: string) {
  const answer = scope.answers.get(source.request ?? scope.request);
  if (answer?.kind !== 'data') return unreadable(at, 'page-changed');
  const path = compilePath(source.path);
  if (!path.ok) return unreadable(at, 'wrong-type');
  const root = scope.item === null || source.request !== undefined ? answer.data : scope.item.value;
  const found = findAll(path.path.query, root, MOST);
  if (!found.ok) return unreadable(at, 'too-large');
  const values = found.values.filter((value) => !isAbsent(value));
  if (values.length === 0) return missing(source, at);
  const several = 'sum' in source && source.sum === true;
  // One value is asked for: which of several, nobody said. A part of a sum is no sum.
  if (several ? values.length < found.values.length : values.length > 1)
    return unreadable(at, 'page-changed');
  return done<Found>({ kind: 'data', values, xml: answer.xml });
}

/**
 * What stands where a source points.
 * @returns null for what is not there and may be missing; `page-changed` where it must be there
 */
export function lookUp(scope: Scope, source: Source, at: string): Result<Found | null> {
  if ('path' in source) return lookUpPath(scope, source, at);
  const answer = scope.answers.get(source.request ?? scope.request);
  if (answer?.kind !== 'page') return unreadable(at, 'page-changed');
  const read = readPlace(answer.page, source.place);
  if (read.ok) return done<Found>({ kind: 'page', value: read });
  return read.why === 'missing' ? missing(source, at) : unreadable(at, 'page-changed');
}

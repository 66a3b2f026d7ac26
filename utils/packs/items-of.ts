import type { Result } from '../domain/failure';
import { done } from '../domain/failure';
import { compilePath, findAll } from './json-path';
import { type Scope, unreadable } from './values/scope';

const MOST = 200;

/** One object of a list, with the field that it came from. */
export interface Item {
  scope: Scope;
  at: string;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/**
 * The objects that a line or bucket is read from, each a scope of its own; the scope itself where
 * there is no list. A list may be empty, but it has to be there.
 * @param at the field, as in `lines[0]`
 */
export function itemsOf(scope: Scope, each: string | undefined, at: string): Result<Item[]> {
  if (each === undefined) return done([{ scope, at }]);
  const field = `${at}.each`;
  const answer = scope.answers.get(scope.request);
  const path = compilePath(each);
  if (answer?.kind !== 'data' || !path.ok) return unreadable(field, 'page-changed');
  const root = scope.item === null ? answer.data : scope.item.value;
  const stem = findAll(path.path.stem, root, 1);
  if (!stem.ok || stem.values.length === 0) return unreadable(field, 'page-changed');
  const found = findAll(path.path.query, root, MOST);
  if (!found.ok) return unreadable(field, 'too-large');
  const [only] = found.values;
  const values: unknown[] = found.values.length === 1 && Array.isArray(only) ? only : found.values;
  if (values.length > MOST) return unreadable(field, 'too-large');
  const wrong = values.findIndex((value) => !isObject(value));
  if (wrong !== -1) return unreadable(`${field}[${wrong}]`, 'wrong-type');
  return done(
    values.map((value, index) => ({
      scope: { ...scope, item: { value } },
      at: `${field}[${index}]`,
    })),
  );
}

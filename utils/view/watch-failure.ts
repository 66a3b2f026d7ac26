import type { Failure } from '../domain/failure';
import type { FoundField, FoundValue } from '../packs/found';
import { failureText } from './failure-text';
import { sentences } from './sentences';
import type { WatchLocale } from './watch-locale';
import { fieldLabel } from './watch-words';

/** Where in a pack of one line an allowance's value is said to be. */
const PLACE = /^lines\[0\](?:\.buckets\[(\d{1,3})\])?\.(\w{1,20})/;

/** The value that a place in the pack stands for: its allowances are in the values' own order. */
function valueAtPlace(path: string, values: readonly FoundValue[]): FoundValue | undefined {
  const [, at, field] = PLACE.exec(path) ?? [];
  const buckets = values.flatMap(({ bucket }) => (bucket === null ? [] : [bucket]));
  const ids = [...new Set(buckets.map((bucket) => JSON.stringify(bucket)))];
  const fields: Record<string, FoundField> = { tail: 'card', account: 'card' };
  return values.find(
    ({ field: own, bucket }) =>
      own === (fields[field ?? ''] ?? field) &&
      (at === undefined || JSON.stringify(bucket) === ids[Number(at)]),
  );
}

/** Why a confirmed page cannot be watched; where a value is to blame, by its name in the panel. */
export function watchFailureText(
  failure: Failure | null,
  values: readonly FoundValue[],
  locale: WatchLocale,
): string {
  const blamed = failure?.kind === 'unreadable' ? valueAtPlace(failure.path, values) : undefined;
  if (blamed !== undefined) {
    return locale.watch.notAgain(fieldLabel(blamed.field, blamed.bucket, locale));
  }
  const { what, next } = failureText(failure, locale);
  return sentences(locale, what, next);
}

import type { Result } from '../domain/failure';
import { done } from '../domain/failure';
import type { Reading } from '../domain/model';
import { itemsOf } from './items-of';
import type { LineMap } from './line-shape';
import { type ReadBucket, readBucket } from './read-bucket';
import { readFlag } from './values/read-flag';
import { readMoment } from './values/read-moment';
import { readText, readWords } from './values/read-text';
import { type Scope, unreadable } from './values/scope';

type Identity = NonNullable<LineMap['id'] | LineMap['tail']>;

function readIdentity(scope: Scope, source: Identity, at: string): Result<string | null> {
  if ('value' in source) return done(source.value);
  if (!('ask' in source)) return readText(scope, source, at);
  const said = Object.hasOwn(scope.asked, source.ask) ? scope.asked[source.ask] : undefined;
  return said === undefined ? unreadable(at, 'wrong-type') : done(said.trim());
}

/** The last four digits are enough to tell cards apart, and no more is kept. */
function tailOf(text: string | null): string | null {
  const digits = (text ?? '').normalize('NFKC').replace(/\D/g, '');
  return digits.length >= 4 ? digits.slice(-4) : null;
}

function readBuckets(scope: Scope, map: LineMap, at: string): Result<ReadBucket[]> {
  const read: ReadBucket[] = [];
  for (const [index, bucket] of map.buckets.entries()) {
    const items = itemsOf(scope, bucket.each, `${at}.buckets[${index}]`);
    if (!items.ok) return items;
    for (const [nth, item] of items.value.entries()) {
      const id = bucket.each === undefined ? `${index}` : `${index}.${nth}`;
      const one = readBucket(item.scope, bucket, id, item.at);
      if (!one.ok) return one;
      if (read.some((other) => other.bucket.id === one.value.bucket.id))
        return unreadable(`${item.at}.id`, 'wrong-type');
      read.push(one.value);
    }
  }
  return done(read);
}

const latest = (moments: readonly (number | null)[]): number | null => {
  const known = moments.filter((moment) => moment !== null);
  return known.length === 0 ? null : Math.max(...known);
};

/** Data decides when a line ends, where it has any. */
function endOf(buckets: readonly ReadBucket[]): number | null {
  const data = buckets.filter(({ bucket }) => bucket.kind === 'data');
  return latest((data.length > 0 ? data : buckets).map(({ endsAt }) => endsAt));
}

/** One line, as a pack maps it; `fallback` names and tells apart what the answer does not. */
export function readLine(
  scope: Scope,
  map: LineMap,
  fallback: { id: string; name: string },
  at: string,
): Result<Reading> {
  const id = map.id === undefined ? done(null) : readIdentity(scope, map.id, `${at}.id`);
  if (!id.ok) return id;
  const name = readWords(scope, map.name, `${at}.name`);
  if (!name.ok) return name;
  const card = map.tail === undefined ? done(null) : readIdentity(scope, map.tail, `${at}.tail`);
  if (!card.ok) return card;
  const plan = readWords(scope, map.planName, `${at}.planName`);
  if (!plan.ok) return plan;
  const ends =
    map.expiresAt === undefined ? done(null) : readMoment(scope, map.expiresAt, `${at}.expiresAt`);
  if (!ends.ok) return ends;
  const renews =
    map.autoRenew === undefined ? done(null) : readFlag(scope, map.autoRenew, `${at}.autoRenew`);
  if (!renews.ok) return renews;
  const buckets = readBuckets(scope, map, at);
  if (!buckets.ok) return buckets;
  return done({
    lineId: id.value ?? fallback.id,
    name: name.value ?? fallback.name,
    tail: tailOf(card.value),
    planId: null,
    planName: plan.value,
    buckets: buckets.value.map(({ bucket }) => bucket),
    startsAt: null,
    expiresAt: map.expiresAt === undefined ? endOf(buckets.value) : ends.value,
    autoRenew: renews.value,
    arrears: null,
    measuredAt: null,
  });
}

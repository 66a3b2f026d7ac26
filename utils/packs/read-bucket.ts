import type { Result } from '../domain/failure';
import { done } from '../domain/failure';
import type { Bucket } from '../domain/model';
import { addsUp, complete, shareOf, type Told } from './add-up';
import type { BucketMap } from './line-shape';
import { AMOUNTS, MOMENTS, PERCENTS } from './sources-of';
import { readAmount } from './values/read-amount';
import { readFlag } from './values/read-flag';
import { readMoment } from './values/read-moment';
import { readPercent } from './values/read-percent';
import { readText, readWords } from './values/read-text';
import { type Scope, unreadable } from './values/scope';

/** What is not unlimited must be told; beside "unlimited" providers write zeros, or nothing. */
function readTold(scope: Scope, map: BucketMap, at: string): Result<Told> {
  const told: Told = {
    remaining: null,
    used: null,
    total: null,
    percentUsed: null,
    percentRemaining: null,
  };
  for (const name of AMOUNTS) {
    const source = map[name];
    if (source === undefined) continue;
    const amount = readAmount(scope, source, map.kind, `${at}.${name}`);
    if (!amount.ok) return amount;
    told[name] = amount.value;
  }
  for (const name of PERCENTS) {
    const source = map[name];
    if (source === undefined) continue;
    const percent = readPercent(scope, source, `${at}.${name}`);
    if (!percent.ok) return percent;
    told[name] = percent.value;
  }
  const codes = [told.remaining, told.used, told.total].flatMap((one) => one?.currency ?? []);
  const fits = addsUp(told) && codes.every((code) => code === codes[0]);
  return fits ? done(told) : unreadable(at, 'does-not-add-up');
}

/** Nothing else is told of an allowance without end but what was used of it. */
function readUnlimited(scope: Scope, map: BucketMap, at: string): Result<Told> {
  const used: BucketMap =
    map.used === undefined
      ? { kind: map.kind, name: map.name }
      : { kind: map.kind, name: map.name, used: { ...map.used, optional: true } };
  return readTold(scope, used, at);
}

const isOnlyUnlimited = ({ remaining, used, total, percentUsed, percentRemaining }: BucketMap) =>
  [remaining, used, total, percentUsed, percentRemaining].every((source) => source === undefined);

function readMoments(scope: Scope, map: BucketMap, at: string) {
  const moments: Record<(typeof MOMENTS)[number], number | null> = {
    startsAt: null,
    expiresAt: null,
    resetsAt: null,
  };
  for (const name of MOMENTS) {
    const source = map[name];
    if (source === undefined) continue;
    const moment = readMoment(scope, source, `${at}.${name}`);
    if (!moment.ok) return moment;
    moments[name] = moment.value;
  }
  return done(moments);
}

/** Another line's allowance is none of this one's, and what is for everything needs no word. */
const purposeOf = ({ purpose }: BucketMap): Pick<Bucket, 'purpose'> =>
  purpose === undefined || purpose === 'general' || purpose === 'other-line' ? {} : { purpose };

/** A bucket, and when it ends for good: `expiresAt` of the bucket itself is also when it resets. */
export interface ReadBucket {
  bucket: Bucket;
  endsAt: number | null;
}

/**
 * One allowance, in integers.
 * @param id unique within its line, where the answer has none
 * @param at the field, as in `lines[0].buckets[0]`
 */
export function readBucket(
  scope: Scope,
  map: BucketMap,
  id: string,
  at: string,
): Result<ReadBucket> {
  const name = readWords(scope, map.name, `${at}.name`);
  if (!name.ok) return name;
  const own = map.id === undefined ? done(null) : readText(scope, map.id, `${at}.id`);
  if (!own.ok) return own;
  const flag =
    map.unlimited === undefined ? done(false) : readFlag(scope, map.unlimited, `${at}.unlimited`);
  if (!flag.ok) return flag;
  const unlimited = flag.value === true;
  if (flag.value === null && isOnlyUnlimited(map))
    return unreadable(`${at}.unlimited`, 'page-changed');
  const told = unlimited ? readUnlimited(scope, map, at) : readTold(scope, map, at);
  if (!told.ok) return told;
  const moments = readMoments(scope, map, at);
  if (!moments.ok) return moments;
  const { startsAt, expiresAt, resetsAt } = moments.value;
  const { remaining, used, total } = complete(told.value);
  const money = told.value.remaining ?? told.value.used ?? told.value.total;
  const share = remaining === null && !unlimited ? shareOf(told.value) : null;
  const bucket: Bucket = {
    id: own.value ?? id,
    kind: map.kind,
    ...purposeOf(map),
    ...(share === null ? {} : { share }),
    name: name.value ?? '',
    remaining,
    used,
    total,
    currency: money?.currency ?? null,
    unlimited,
    state: 'unknown',
    startsAt,
    expiresAt: expiresAt ?? resetsAt,
  };
  return done({ bucket, endsAt: expiresAt });
}

import type { Gigabyte } from '../../domain/connection';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Bucket, BucketKind, BucketState } from '../../domain/model';
import { bytesPer, isCurrency, isMessages, secondsPer, toMinor } from '../units';
import type { WireBucket } from './wire';

interface Scale {
  kind: BucketKind;
  currency: string | null;
  toInteger: (amount: number) => number;
}

const times =
  (factor: number) =>
  (amount: number): number =>
    Math.round(amount * factor);

/** The unit decides what a bucket holds; `usageType` is free text in the field. */
function scaleOf(units: string, usageType: string, gigabyte: Gigabyte): Scale | null {
  const bytes = bytesPer(units, gigabyte);
  if (bytes !== null) return { kind: 'data', currency: null, toInteger: times(bytes) };
  const seconds = secondsPer(units);
  if (seconds !== null) {
    const kind = /data|internet/i.test(usageType) ? 'time' : 'voice';
    return { kind, currency: null, toInteger: times(seconds) };
  }
  if (isMessages(units)) return { kind: 'sms', currency: null, toInteger: Math.round };
  if (!isCurrency(units)) return null;
  return { kind: 'money', currency: units, toInteger: (amount) => toMinor(amount, units) };
}

/** For buckets without an amount: only the standard's own words. */
const kindByName = (usageType: string): BucketKind | null => {
  const kinds: BucketKind[] = ['data', 'voice', 'sms'];
  const named = kinds.find((kind) => usageType.toLowerCase().split(/\s+/).includes(kind));
  return named ?? (usageType === 'monetary' ? 'money' : null);
};

const stateOf = (status: string | null | undefined): BucketState =>
  status === 'active' || status === 'suspended' || status === 'expired' ? status : 'unknown';

const usedOf = (wire: WireBucket) =>
  wire.bucketCounter?.find(
    ({ counterType, level }) => counterType === 'used' && (level ?? 'global') === 'global',
  )?.value;

/**
 * One bucket, in integers.
 * @returns null for what DataLeft has no kind for, such as MMS
 */
export function toBucket(
  wire: WireBucket,
  gigabyte: Gigabyte,
  path: string,
): Result<Bucket | null> {
  const usageType = wire.usageType ?? '';
  const used = usedOf(wire);
  const units = wire.remainingValue?.units ?? used?.units ?? '';
  const scale = scaleOf(units, usageType, gigabyte);
  const kind = scale?.kind ?? kindByName(usageType);
  if (kind === null) return done(null);
  const hasAmount = typeof (wire.remainingValue?.amount ?? used?.amount) === 'number';
  if (scale === null && hasAmount) {
    return failed({
      kind: 'unreadable',
      path: `${path}.remainingValue.units`,
      why: 'unknown-unit',
    });
  }
  const integer = (quantity: typeof used): number | null => {
    const amount = quantity?.amount;
    if (scale === null || amount === null || amount === undefined) return null;
    return quantity?.units === units || !quantity?.units ? scale.toInteger(amount) : null;
  };
  const remaining = integer(wire.remainingValue);
  const spent = integer(used);
  const total = remaining === null || spent === null ? null : remaining + spent;
  if ([remaining, spent, total].some((value) => value !== null && !Number.isSafeInteger(value))) {
    return failed({ kind: 'unreadable', path: `${path}.remainingValue.amount`, why: 'too-large' });
  }
  return done({
    id: wire.id ?? wire.name ?? path,
    kind,
    name: wire.name ?? '',
    remaining,
    used: spent,
    total,
    currency: scale?.currency ?? null,
    unlimited: remaining === null && wire.remainingValueName?.trim().toLowerCase() === 'unlimited',
    state: stateOf(wire.status),
    startsAt: wire.validFor?.startDateTime ?? null,
    expiresAt: wire.validFor?.endDateTime ?? null,
  });
}

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

type WireQuantity = WireBucket['remainingValue'];

interface Measured {
  scale: Scale;
  value: number;
}

/** An amount in integers of its own unit; null where none is told. */
function measure(
  quantity: WireQuantity,
  usageType: string,
  gigabyte: Gigabyte,
  path: string,
): Result<Measured | null> {
  const { amount, units } = quantity ?? {};
  if (amount === null || amount === undefined) return done(null);
  const scale = scaleOf(units ?? '', usageType, gigabyte);
  if (scale === null) {
    return failed({ kind: 'unreadable', path: `${path}.units`, why: 'unknown-unit' });
  }
  const value = scale.toInteger(amount);
  return Number.isSafeInteger(value)
    ? done({ scale, value })
    : failed({ kind: 'unreadable', path: `${path}.amount`, why: 'too-large' });
}

/** The counter that speaks of the whole bucket, and where it stands. */
function findUsed(wire: WireBucket): { value: WireQuantity; path: string } {
  const counters = wire.bucketCounter ?? [];
  const at = counters.findIndex(
    ({ counterType, level }) => counterType === 'used' && (level ?? 'global') === 'global',
  );
  return { value: counters[at]?.value, path: `bucketCounter[${at}].value` };
}

const sumOf = (remaining: Measured | null, used: Measured | null): number | null => {
  if (remaining === null || used === null) return null;
  if (remaining.scale.kind !== used.scale.kind) return null;
  const total = remaining.value + used.value;
  return Number.isSafeInteger(total) ? total : null;
};

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
  const counter = findUsed(wire);
  const units = wire.remainingValue?.units ?? counter.value?.units ?? '';
  const kind = scaleOf(units, usageType, gigabyte)?.kind ?? kindByName(usageType);
  if (kind === null) return done(null);
  const left = measure(wire.remainingValue, usageType, gigabyte, `${path}.remainingValue`);
  if (!left.ok) return left;
  const used = measure(counter.value, usageType, gigabyte, `${path}.${counter.path}`);
  if (!used.ok) return used;
  const saysUnlimited = wire.remainingValueName?.trim().toLowerCase() === 'unlimited';
  return done({
    id: wire.id ?? wire.name ?? path,
    kind,
    name: wire.name ?? '',
    remaining: left.value?.value ?? null,
    used: used.value?.value ?? null,
    total: sumOf(left.value, used.value),
    currency: (left.value ?? used.value)?.scale.currency ?? null,
    unlimited: left.value === null && saysUnlimited,
    state: stateOf(wire.status),
    startsAt: wire.validFor?.startDateTime ?? null,
    expiresAt: wire.validFor?.endDateTime ?? null,
  });
}

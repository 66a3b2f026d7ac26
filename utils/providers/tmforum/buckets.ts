import type { Gigabyte } from '../../domain/connection';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import { minorDigits } from '../../domain/minor-digits';
import type { Bucket, BucketKind, BucketState } from '../../domain/model';
import { type Amount, minus, plus, toAmount } from '../exact';
import { newBucket } from '../new-bucket';
import { bytesPer, isCurrency, isMessages, secondsPer } from '../units';
import type { WireBucket, WireQuantity } from './wire';

interface Scale {
  kind: BucketKind;
  currency: string | null;
  factor: number;
}

interface Measured extends Scale {
  amount: Amount;
}

/** `EUR`, also as the type of the bucket (TMF677 v5.1), and in small letters where money is meant. */
function currencyOf(units: string, usageType: string): string | null {
  const code = (units || usageType).trim();
  if (isCurrency(code)) return code;
  const isMoney = /monetary|money|currency/i.test(usageType);
  return isMoney && isCurrency(code.toUpperCase()) ? code.toUpperCase() : null;
}

/** The unit decides what a bucket holds; `usageType` is free text in the field. */
function scaleOf(units: string, usageType: string, gigabyte: Gigabyte): Scale | null {
  const bytes = bytesPer(units, gigabyte);
  if (bytes !== null) return { kind: 'data', currency: null, factor: bytes };
  const seconds = secondsPer(units);
  if (seconds !== null) {
    const kind = /data|internet/i.test(usageType) ? 'time' : 'voice';
    return { kind, currency: null, factor: seconds };
  }
  if (isMessages(units)) return { kind: 'sms', currency: null, factor: 1 };
  const currency = currencyOf(units, usageType);
  return currency === null
    ? null
    : { kind: 'money', currency, factor: 10 ** minorDigits(currency) };
}

/** For buckets without an amount: only the standard's own words. */
const kindByName = (usageType: string): BucketKind | null => {
  const kinds: BucketKind[] = ['data', 'voice', 'sms'];
  const named = kinds.find((kind) => usageType.toLowerCase().split(/\s+/).includes(kind));
  return named ?? (usageType === 'monetary' ? 'money' : null);
};

const STATES: readonly BucketState[] = ['active', 'suspended', 'expired'];

const stateOf = (status: string | null | undefined): BucketState =>
  STATES.find((state) => state === status?.trim().toLowerCase()) ?? 'unknown';

/** An amount and where it stands below the bucket. */
interface Placed {
  quantity: WireQuantity;
  path: string;
}

/** The first of several names that this bucket uses. */
function findNamed(
  wire: WireBucket,
  names: readonly (
    | 'remainingValue'
    | 'remainedAmount'
    | 'balance'
    | 'initialValue'
    | 'usedValue'
  )[],
): Placed | null {
  for (const path of names) {
    const quantity = wire[path];
    if (quantity) return { quantity, path };
  }
  return null;
}

/** The counter that speaks of the whole bucket. */
function findUsed(wire: WireBucket): Placed | null {
  const counters = wire.bucketCounter ?? [];
  const at = counters.findIndex(
    ({ counterType, level }) =>
      counterType?.trim().toLowerCase() === 'used' &&
      (level?.trim().toLowerCase() || 'global') === 'global',
  );
  const quantity = counters[at]?.value;
  return quantity
    ? { quantity, path: `bucketCounter[${at}].value` }
    : findNamed(wire, ['usedValue']);
}

/** What an amount says about its unit; or its bucket, once for all amounts that are bare numbers. */
function unitBeside({ units, unit }: Pick<WireBucket, 'units' | 'unit'>): {
  said: string;
  path: string | null;
} {
  if (units) return { said: units, path: 'units' };
  return unit ? { said: unit, path: 'unit' } : { said: '', path: null };
}

const areAlike = (one: Measured | null, other: Measured | null): boolean =>
  one === null || other === null || (one.kind === other.kind && one.currency === other.currency);

type Amounts = Partial<Record<'remaining' | 'used' | 'total', Amount | undefined>>;

/** The standard tells no whole: it is what is left with what was used. MTN tells it. */
function amountsOf({ left, used, whole }: Record<'left' | 'used' | 'whole', Measured | null>): {
  amounts: Amounts;
  estimated?: true;
} {
  const told = { remaining: left?.amount, used: used?.amount, total: whole?.amount };
  if (left !== null && used !== null && whole === null) {
    return { amounts: { ...told, total: plus(left.amount, used.amount) } };
  }
  if (left === null && used !== null && whole !== null) {
    const rest = minus(whole.amount, used.amount);
    if (rest.value >= 0) return { amounts: { ...told, remaining: rest }, estimated: true };
  }
  return { amounts: told };
}

/** How amounts of one bucket are to be read, and where it stands. */
interface Around {
  wire: WireBucket;
  usageType: string;
  gigabyte: Gigabyte;
  path: string;
}

/** An amount in integers of its own unit; null where none is told. */
function measure(
  placed: Placed | null,
  { wire, usageType, gigabyte, path }: Around,
): Result<Measured | null> {
  const { amount, bare } = placed?.quantity ?? {};
  if (placed === null || amount === null || amount === undefined) return done(null);
  const within = unitBeside(placed.quantity);
  const beside = unitBeside(wire);
  const at = `${path}.${placed.path}`;
  const scale = scaleOf(within.said || beside.said, usageType, gigabyte);
  if (scale === null) {
    const own = bare ? at : `${at}.${within.path ?? 'units'}`;
    const where = within.said || beside.path === null ? own : `${path}.${beside.path}`;
    return failed({ kind: 'unreadable', path: where, why: 'unknown-unit' });
  }
  const read = toAmount(amount, scale.factor);
  const refuse = (why: 'wrong-type' | 'too-large' | 'negative') =>
    failed({ kind: 'unreadable', path: bare ? at : `${at}.amount`, why });
  if (read === 'not-a-number') return refuse('wrong-type');
  if (read === 'too-large') return refuse('too-large');
  return read.value < 0 ? refuse('negative') : done({ ...scale, amount: read });
}

/** Picture messages, and what the standard itself calls other where its unit tells no more. */
function isUnwatched(placed: (Placed | null)[], { wire, usageType, gigabyte }: Around): boolean {
  const units = placed.map(
    (each) => unitBeside(each?.quantity ?? {}).said || unitBeside(wire).said,
  );
  if (/\bmms\b/i.test([usageType, ...units].join(' '))) return true;
  const isOther = usageType.trim().toLowerCase() === 'other';
  return isOther && units.every((unit) => scaleOf(unit, usageType, gigabyte) === null);
}

/**
 * One bucket, in integers.
 * @returns null for what DataLeft has no kind for, such as MMS; `partial` where the provider says
 * that it could not find out
 */
export function toBucket(
  wire: WireBucket,
  gigabyte: Gigabyte,
  path: string,
): Result<Bucket | 'partial' | null> {
  const usageType = wire.usageType ?? wire.bucketType ?? '';
  const around = { wire, usageType, gigabyte, path };
  const remains = findNamed(wire, ['remainingValue', 'remainedAmount', 'balance']);
  const spent = findUsed(wire);
  const held = findNamed(wire, ['initialValue']);
  if (isUnwatched([remains, spent, held], around)) return done(null);
  const left = measure(remains, around);
  if (!left.ok) return left;
  const used = measure(spent, around);
  if (!used.ok) return used;
  const whole = measure(held, around);
  if (!whole.ok) return whole;
  if (wire.balance === null && left.value === null) return done('partial');
  const scale = left.value ?? used.value ?? whole.value;
  const kind = scale?.kind ?? kindByName(usageType);
  if (kind === null) return done(null);
  const alike = (other: Measured | null) => (areAlike(scale, other) ? other : null);
  const { amounts, estimated } = amountsOf({
    left: left.value,
    used: alike(used.value),
    whole: alike(whole.value),
  });
  const saysUnlimited = wire.remainingValueName?.trim().toLowerCase() === 'unlimited';
  return done(
    newBucket(amounts, {
      id: wire.id ?? wire.name ?? path,
      kind,
      name: wire.name ?? '',
      currency: scale?.currency ?? null,
      ...(estimated ? { estimated } : {}),
      unlimited: amounts.remaining === undefined && saysUnlimited,
      state: stateOf(wire.status),
      startsAt: wire.validFor?.startDateTime ?? null,
      expiresAt: wire.validFor?.endDateTime ?? null,
    }),
  );
}

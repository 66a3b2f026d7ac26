import { rolesOfKey } from '../lexicon/json-roles';
import { near } from './agree';
import { amountOf, type Bucket, type Part, tellsUse } from './bucket';
import { ownPool } from './own-pool';

const ON_TOP: ReadonlySet<string> = new Set(['general', 'carried', 'bonus', 'booster']);

/** The main domestic bucket: the sum of the others if the page prints one, else the first that tells. */
export function pickMain(buckets: readonly Bucket[]): Bucket | null {
  ownPool(buckets);
  const all = buckets.filter((one) => one.kind === 'data' && one.purpose !== 'other-line');
  nameSum(all);
  const own = all.filter(tellsUse);
  const general = own.filter(({ purpose, daily }) => purpose === 'general' && !daily);
  return (
    sumOf(general, own) ??
    best(general, own) ??
    best(
      own.filter(({ purpose }) => purpose === 'general'),
      own,
    ) ??
    lone(own) ??
    wholeOfUntold(all)
  );
}

/** A page that only tells of one bonus or booster that is good for all: that is what the line can use. */
function lone(own: readonly Bucket[]): Bucket | null {
  const [first, more] = own.filter(({ purpose }) => ON_TOP.has(purpose));
  if (first === undefined || more !== undefined) return null;
  // A share of nobody knows what, beside amounts of other things.
  const counted = ({ parts }: Bucket) => Object.keys(parts).length > 0;
  return counted(first) || !own.some(counted) ? first : null;
}

/** {"current": 3, "max": 466, "unit": "MB"}: used or left, nobody knows; the whole is told all the same. */
function wholeOfUntold(all: readonly Bucket[]): Bucket | null {
  const [one, more] = all;
  const [bare, other] = one?.bare ?? [];
  const whole = one?.parts.total;
  if (one === undefined || whole === undefined || bare === undefined) return null;
  if (more !== undefined || other !== undefined || one.purpose !== 'general') return null;
  const beside = whole.places[0]?.startsWith('o') === true && whole.at === bare.at;
  const named = [one.name, whole.quote.split(':')[0] ?? ''].some((name) =>
    rolesOfKey(name).roles.includes('data'),
  );
  const { value } = bare.quantity;
  return beside && named && value > 0 && value <= whole.quantity.value ? one : null;
}

/** "Total 6.18 GB" above several rests that make 6.18 GB is what is left of all. */
function nameSum(buckets: readonly Bucket[]): void {
  const rests = buckets.filter(
    (one) => ON_TOP.has(one.purpose) && one.parts.remaining !== undefined,
  );
  if (rests.length < 2) return;
  const sum = rests.reduce((total, one) => total + (amountOf(one, 'remaining') ?? 0), 0);
  const whole = buckets.find((one) => {
    const { total, used, remaining } = one.parts;
    return (
      one.purpose === 'general' &&
      total !== undefined &&
      used === undefined &&
      (remaining === undefined || rests.includes(one)) &&
      near(total.quantity.value, sum, 0.004)
    );
  });
  if (whole === undefined || whole.parts.total === undefined || whole.parts.remaining !== undefined)
    return;
  whole.parts.remaining = { ...whole.parts.total, state: 'remaining' };
  delete whole.parts.total;
}

function sumOf(general: readonly Bucket[], own: readonly Bucket[]): Bucket | null {
  const whole = own.filter(({ purpose }) => ON_TOP.has(purpose));
  const sum = whole.reduce((total, one) => total + (amountOf(one, 'remaining') ?? 0), 0);
  if (whole.length < 3) return null;
  return (
    general.find((one) => {
      const value = amountOf(one, 'remaining');
      return value !== null && value > 0 && near(value * 2, sum, 0.004);
    }) ?? null
  );
}

const score = (bucket: Bucket): number => {
  const { parts, percentUsed, percentRemaining } = bucket;
  const told = parts.remaining !== undefined || parts.used !== undefined;
  return (
    (told ? 2 : 0) +
    (parts.total !== undefined ? 1 : 0) +
    (told || percentUsed || percentRemaining ? 1 : 0)
  );
};

function best(buckets: readonly Bucket[], own: readonly Bucket[]): Bucket | null {
  const [first] = buckets;
  if (first === undefined) return null;
  // A later one counts only where the first tells no amount, or where it says the same and more.
  const told = buckets.find((one) => score(one) >= 3) ?? first;
  const chosen = (isSumOfUse(told, own) ? restBeside(told, buckets) : null) ?? told;
  return buckets.find((one) => repeats(one, chosen)) ?? chosen;
}

/** "Used 740 MB in all. At home 596 MB, left 2.8 GB; at night 144 MB, left 1.4 GB": the first is no part. */
function isSumOfUse(one: Bucket, buckets: readonly Bucket[]): boolean {
  const value = amountOf(one, 'used');
  if (value === null || value === 0 || Object.keys(one.parts).length > 1) return false;
  const parts = buckets.filter((other) => other !== one && amountOf(other, 'used') !== null);
  const sum = parts.reduce((total, other) => total + (amountOf(other, 'used') ?? 0), 0);
  return parts.length > 1 && near(value, sum, 0.004);
}

const restBeside = (one: Bucket, buckets: readonly Bucket[]): Bucket | null =>
  buckets.find(
    (other) =>
      other !== one && other.parts.remaining !== undefined && other.parts.used !== undefined,
  ) ?? null;

/** The gauge says "7.85 GB left", or "2.15 of 10 GB used", the table below that and more. */
function repeats(one: Bucket, { parts }: Bucket): boolean {
  const known = Object.keys(parts) as Part[];
  return (
    (parts.remaining !== undefined || known.length === 2) &&
    known.length < Object.keys(one.parts).length &&
    known.every((part) => one.parts[part]?.quantity.value === parts[part]?.quantity.value)
  );
}

import { adds, makes } from './agree';
import { amountOf, type Bucket, type Part, partsOf } from './bucket';
import type { Finding } from './finding';
import { wholeOfTwo } from './whole-of-two';

/** How far amounts may be rounded beside their whole. */
const ROUNDED = 0.021;

/** Uses sums and percentages to find out what words leave open, and to correct words that lie. */
export function settle(bucket: Bucket): void {
  leaveMoreThanAll(bucket);
  correct(bucket);
  wholeOfTwo(bucket);
  leaveSmallWhole(bucket);
  leaveUnfit(bucket);
  leaveOtherShare(bucket);
  for (const bare of bucket.bare) nameBare(bucket, bare);
  for (const open of bucket.open) namePercent(bucket, open);
  correctPercents(bucket);
}

/** More than all may be used, and never more than all be left. */
function leaveMoreThanAll(bucket: Bucket): void {
  if ((bucket.percentRemaining?.quantity.value ?? 0) > 100) delete bucket.percentRemaining;
}

/** Amounts outweigh the words of a percentage: 18 % "used" of which 82 % are gone is what is left. */
function correctPercents(bucket: Bucket): void {
  const share = usedShare(bucket);
  const { percentUsed, percentRemaining } = bucket;
  if (share === null) {
    if (percentUsed === undefined || percentRemaining === undefined) return;
    if (close(percentUsed.quantity.value + percentRemaining.quantity.value, 100)) return;
    delete bucket.percentUsed;
    delete bucket.percentRemaining;
    return;
  }
  const wrong = (one: Finding | undefined, of: number): one is Finding =>
    one !== undefined && !close(one.quantity.value, of, 2) && !isBinary(bucket, one.quantity.value);
  if (wrong(percentUsed, share)) {
    delete bucket.percentUsed;
    if (close(percentUsed.quantity.value, 100 - share)) bucket.percentRemaining ??= percentUsed;
  }
  if (wrong(bucket.percentRemaining, 100 - share)) {
    const said = bucket.percentRemaining;
    delete bucket.percentRemaining;
    if (close(said.quantity.value, share)) bucket.percentUsed ??= said;
  }
}

/** "1401.2 MB used", "2 GB", "68 %": a share of 2048 megabytes. */
function isBinary({ parts: { used, remaining, total } }: Bucket, share: number): boolean {
  const part = used ?? remaining;
  if (part === undefined || total === undefined || part.quantity.unit === total.quantity.unit)
    return false;
  return close(share, (100 * part.quantity.value) / (total.quantity.value * 1.024), 0.6);
}

/** How many per cent the amounts say are used. */
function usedShare(bucket: Bucket): number | null {
  const remaining = amountOf(bucket, 'remaining');
  const spent = amountOf(bucket, 'used');
  const sum = remaining === null || spent === null ? null : remaining + spent;
  const total = amountOf(bucket, 'total') ?? sum;
  if (total === null || total === 0) return null;
  const used = spent ?? (remaining === null ? null : total - remaining);
  return used === null ? null : (100 * used) / total;
}

/** The largest of three amounts that add up is the total, whatever it is called. */
function correct({ parts }: Bucket): void {
  const { remaining, used, total } = parts;
  if (remaining === undefined || used === undefined || total === undefined) return;
  const [left, spent, whole] = [remaining, used, total].map((one) => one.quantity.value);
  if (left === undefined || spent === undefined || whole === undefined) return;
  if (adds(left, spent, whole)) return;
  if (adds(left, whole, spent)) {
    parts.used = total;
    parts.total = used;
  } else if (adds(whole, spent, left)) {
    parts.remaining = total;
    parts.total = remaining;
  }
}

/** More than by rounding, or by megabytes of 1024. */
const CARRIED = 1.05;

/** More is left than a plan holds: with what was carried over it holds more than is told. */
function leaveSmallWhole(bucket: Bucket): void {
  const [left, whole] = [amountOf(bucket, 'remaining'), amountOf(bucket, 'total')];
  if (left === null || whole === null) return;
  const held = left + (amountOf(bucket, 'used') ?? 0);
  if (left <= whole && held <= whole * CARRIED) return;
  // "Used in all 512 MB / 2.4 GB", and 8.2 GB are left: sent and received, and no part of a whole.
  const { used, total } = bucket.parts;
  if (left > whole && used !== undefined && used.partner === total) delete bucket.parts.used;
  delete bucket.parts.total;
}

/** How far three amounts that belong together may be rounded. */
const UNFIT = 0.1;

/** "Left 2.31 GB / 5 GB", and below a heading "Usage" a plan of 5 GB: what no word of its own calls used is not. */
function leaveUnfit({ parts }: Bucket): void {
  const { remaining, used, total } = parts;
  if (remaining === undefined || used === undefined || total === undefined) return;
  if (used.elsewhere !== true || remaining.partner !== total) return;
  const whole = total.quantity.value;
  if (Math.abs(remaining.quantity.value + used.quantity.value - whole) > UNFIT * whole)
    delete parts.used;
}

/** "32 GB of 51 GB (63 %) used after 56 % of the time": the share that two amounts have is the data's. */
function leaveOtherShare(bucket: Bucket): void {
  const total = amountOf(bucket, 'total');
  if (total === null || total === 0) return;
  const shares = bucket.bare.map(({ quantity }) => (100 * quantity.value) / total);
  const told = bucket.open.some(({ quantity }) => shares.some((one) => close(quantity.value, one)));
  if (!told) return;
  for (const field of ['percentUsed', 'percentRemaining'] as const) {
    const said = bucket[field]?.quantity.value;
    if (said === undefined || shares.some((one) => close(said, one) || close(said, 100 - one)))
      continue;
    delete bucket[field];
  }
}

function nameBare(bucket: Bucket, bare: Finding): void {
  const { parts } = bucket;
  const { value } = bare.quantity;
  const [remaining, used, total] = [
    amountOf(bucket, 'remaining'),
    amountOf(bucket, 'used'),
    amountOf(bucket, 'total'),
  ];
  const share = total === null || total === 0 ? null : (100 * value) / total;
  if (partsOf(bucket).some((part) => amountOf(bucket, part) === value)) return;
  const { remaining: left, used: gone } = parts;
  if (left && gone && total === null && makes(left.quantity, gone.quantity, bare.quantity))
    parts.total = bare;
  else if (total === null && remaining !== null && isWholeOf(bucket, remaining, value))
    parts.total = bare;
  else if (total === null || share === null || value > total) return;
  else if (used !== null && remaining === null && adds(value, used, total)) parts.remaining = bare;
  else if (remaining !== null && used === null && adds(remaining, value, total)) parts.used = bare;
  else if (remaining === null && used === null) {
    const said = byPercent(bucket, share);
    if (said !== null) parts[said] = bare;
  }
}

/** "You have used 75 % of your data (60 GB). 15 GB left": the rest that the percentage leaves of it. */
function isWholeOf({ percentUsed }: Bucket, remaining: number, value: number): boolean {
  if (percentUsed === undefined || value <= remaining) return false;
  const left = (value * (100 - percentUsed.quantity.value)) / 100;
  return Math.abs(left - remaining) <= value * ROUNDED;
}

function byPercent({ percentUsed, percentRemaining }: Bucket, share: number): Part | null {
  if (percentUsed !== undefined && close(percentUsed.quantity.value, share)) return 'used';
  if (percentRemaining !== undefined && close(percentRemaining.quantity.value, share))
    return 'remaining';
  return null;
}

const close = (one: number, other: number, points = 1): boolean => Math.abs(one - other) <= points;

function namePercent(bucket: Bucket, open: Finding): void {
  const share = usedShare(bucket);
  if (share === null) return;
  const { value } = open.quantity;
  // Near one half the two cannot be told apart.
  if (close(value, share) && !close(value, 100 - share)) bucket.percentUsed ??= open;
  else if (close(value, 100 - share) && !close(value, share)) bucket.percentRemaining ??= open;
}

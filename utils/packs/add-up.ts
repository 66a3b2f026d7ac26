import type { Measured } from './values/measured';

/** What is told of one allowance; per cents are 0 to 100. */
export interface Told {
  remaining: Measured | null;
  used: Measured | null;
  total: Measured | null;
  percentUsed: number | null;
  percentRemaining: number | null;
}

/** Pages round a per cent to a whole one, and now and then the wrong way. */
const PERCENT_SLACK = 1.5;

/** Rounding within the provider, besides that of what it writes. */
const SHARE = 0.012;

/** A total is rounded no more than its parts are: 20 GB beside 12.6 GB are 20.0 GB. */
function slack(total: Measured, ...parts: readonly Measured[]): number {
  const ofParts = parts.reduce((sum, part) => sum + part.slack, 0);
  return ofParts + Math.min(ofParts, total.slack) + SHARE * Math.abs(total.value);
}

/** More may be used than there was: then nothing is left. */
function sumFits({ remaining, used, total }: Told): boolean {
  if (total === null) return true;
  const left = remaining?.value ?? 0;
  const slackOfLeft = remaining === null ? 0 : slack(total, remaining);
  if (left > total.value + slackOfLeft) return false;
  if (remaining === null || used === null) return true;
  if (left === 0 && used.value >= total.value) return true;
  return Math.abs(left + used.value - total.value) <= slack(total, remaining, used);
}

/** A share of the total against the per cent that is told for it. */
function shareFits(part: Measured | null, total: Measured | null, percent: number | null): boolean {
  if (part === null || total === null || percent === null || total.value <= 0) return true;
  const share = (part.value / total.value) * 100;
  const rounding = (slack(total, part) / total.value) * 100;
  return Math.abs(share - Math.max(0, percent)) <= PERCENT_SLACK + rounding;
}

const restOf = (percent: number | null): number | null => (percent === null ? null : 100 - percent);

/** Do the amounts of one allowance fit each other, but for rounding? */
export function addsUp(told: Told): boolean {
  const { remaining, used, total, percentUsed, percentRemaining } = told;
  const percents =
    percentUsed === null ||
    percentRemaining === null ||
    Math.abs(percentUsed + percentRemaining - 100) <= PERCENT_SLACK ||
    (percentRemaining === 0 && percentUsed >= 100);
  return (
    percents &&
    sumFits(told) &&
    shareFits(used, total, percentUsed ?? restOf(percentRemaining)) &&
    shareFits(remaining, total, percentRemaining ?? restOf(percentUsed))
  );
}

const partOf = (total: number, percent: number | null): number | null =>
  percent === null ? null : Math.round((total * Math.min(100, percent)) / 100);

/** What is left of the whole, 0…1, where only per cents are told. */
export function shareOf({ percentUsed, percentRemaining }: Told): number | null {
  const left = percentRemaining ?? restOf(percentUsed);
  return left === null ? null : Math.min(100, Math.max(0, left)) / 100;
}

export interface Amounts {
  remaining: number | null;
  used: number | null;
  total: number | null;
}

/** What follows from what is told: two of left, used and total make the third. */
export function complete(told: Told): Amounts {
  const remaining = told.remaining?.value ?? null;
  const used = told.used?.value ?? null;
  const total = told.total?.value ?? null;
  if (total === null) {
    const whole = remaining === null || used === null ? null : remaining + used;
    return { remaining, used, total: whole !== null && Number.isSafeInteger(whole) ? whole : null };
  }
  const rest = 100 - Math.min(100, told.percentUsed ?? 100);
  const left =
    remaining ??
    (used === null
      ? partOf(total, told.percentRemaining ?? (told.percentUsed === null ? null : rest))
      : Math.max(0, total - used));
  return {
    remaining: left,
    used: used ?? (left === null ? null : Math.max(0, total - left)),
    total,
  };
}

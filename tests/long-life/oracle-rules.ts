import type { Bucket, Reading } from '../../utils/domain/model';

/** What the rules promise, written down once more by somebody who has not seen how they are made. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface Levels {
  data: number[];
  expiry: number[];
  voice: number[];
  sms: number[];
  reset: boolean;
}

const lowestOf = (levels: number[]): number | null =>
  levels.length === 0 ? null : Math.min(...levels);

export type Count = Pick<Bucket, 'total' | 'remaining'>;

/** Percent; 0 when nothing is left. */
export function dataLevel({ total, remaining }: Count, levels: number[]): number | null {
  if (remaining === null || total === null || total <= 0) return null;
  if (remaining <= 0) return 0;
  return lowestOf(levels.filter((level) => (remaining / total) * 100 < level));
}

export const dataHolds = ({ total, remaining }: Count, level: number): boolean =>
  remaining === null || total === null || remaining <= 0 || remaining / total < level / 100 + 0.02;

/** Amounts, of which those that are above the whole say nothing. */
export function amountLevel({ total, remaining }: Count, levels: number[]): number | null {
  if (remaining === null || total === null) return null;
  if (remaining <= 0) return 0;
  return lowestOf(levels.filter((level) => level < total && remaining < level));
}

export const amountHolds = ({ remaining }: Count, level: number): boolean =>
  remaining === null || remaining <= 0 || remaining < level * 1.02;

/** A tenth of the whole, a larger whole, or a clear rise along with a new end. */
export function filledUp(before: Count, now: Count, newEnd: boolean): boolean {
  if (before.total === null || now.total === null) return false;
  if (now.total >= before.total * 1.005) return true;
  const rise = (now.remaining ?? 0) - (before.remaining ?? 0);
  return rise >= now.total * (newEnd ? 0.02 : 0.1);
}

/** Days; 0 when it is over. */
export function expiryLevel(
  { startsAt, expiresAt }: Pick<Reading, 'startsAt' | 'expiresAt'>,
  providerNow: number,
  days: number[],
): number | null {
  if (expiresAt === null) return null;
  const left = expiresAt - providerNow;
  if (left <= 0) return 0;
  const span = startsAt === null ? null : expiresAt - startsAt;
  const short = span !== null && span <= 3 * DAY ? [0.25] : [];
  const long = span !== null && span > 100 * DAY ? [30] : [];
  const fitting = [...days, ...short, ...long].filter((each) => span === null || each * DAY < span);
  return lowestOf(fitting.filter((each) => left <= each * DAY));
}

/** Much is left of what is about to be filled up. */
export const resetsSoon = (
  { resetsAt, total, remaining }: Bucket,
  providerNow: number,
): boolean | null => {
  if (resetsAt === null || resetsAt === undefined || total === null || remaining === null)
    return null;
  const left = resetsAt - providerNow;
  return left > 0 && left <= DAY && remaining / total >= 0.25;
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Do quiet hours hold at this moment, by the clock on the wall? */
export function isQuiet(
  quiet: { on: boolean; from: number; to: number },
  now: number,
  zone: string,
): boolean {
  if (!quiet.on) return false;
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  formats.set(zone, format);
  const [hours = 0, minutes = 0] = format.format(now).split(':').map(Number);
  const at = hours * 60 + minutes;
  return quiet.from < quiet.to
    ? at >= quiet.from && at < quiet.to
    : at >= quiet.from || at < quiet.to;
}

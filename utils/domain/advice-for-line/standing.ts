import type { Line } from '../connection';
import { general, planData } from '../line-facts';
import type { Plan, Reading } from '../model';
import { validityDays } from '../plans';
import { DAY } from '../time';
import { bytesLeft } from '../use-ledger';

/** Data that is there already, or will come by itself, between two moments. */
export interface Standing {
  from: number;
  /** Epoch ms; infinite where no end is told. */
  to: number;
  /** Infinite where there is no limit. */
  bytes: number;
}

const counted = (reading: Reading) => general(planData(reading));

/** Cautiously, where the provider says only between what it lies, or a share. */
function leftOf(reading: Reading): number | null {
  const buckets = counted(reading);
  if (buckets.some(({ unlimited }) => unlimited)) return Number.POSITIVE_INFINITY;
  const told = bytesLeft(reading);
  if (told !== null || buckets.length === 0) return told;
  let sum = 0;
  for (const { remaining, range, share, total } of buckets) {
    const least =
      remaining ?? range?.low ?? (share === undefined || total === null ? null : share * total);
    if (least === null) return null;
    sum += Math.max(0, Math.floor(least));
  }
  return sum;
}

/** Of the line's period in whole days; null where it does not show. */
export function periodDays(reading: Reading, catalogue: readonly Plan[]): number | null {
  const own = catalogue.find(({ id }) => id === reading.planId);
  const told = own === undefined ? null : validityDays(own);
  const { startsAt, expiresAt } = reading;
  const seen =
    startsAt === null || expiresAt === null ? null : Math.round((expiresAt - startsAt) / DAY);
  const days = told ?? seen;
  return days === null || days < 1 ? null : days;
}

/** What fills the line up again at its end without anybody doing anything: bytes, every so often. */
function refillOf(
  reading: Reading,
  catalogue: readonly Plan[],
): { bytes: number; every: number } | null {
  const resetting = counted(reading).filter(({ resetsAt }) => typeof resetsAt === 'number');
  const own = catalogue.find(({ id }) => id === reading.planId);
  const days = periodDays(reading, catalogue);
  if (days === null) return null;
  if (resetting.length > 0) {
    const bytes = resetting.reduce((sum, { total }) => sum + (total ?? 0), 0);
    return bytes > 0 ? { bytes, every: days * DAY } : null;
  }
  const bytes = own?.unlimited ? Number.POSITIVE_INFINITY : (own?.dataBytes ?? null);
  return reading.autoRenew === true && bytes !== null ? { bytes, every: days * DAY } : null;
}

/** The line as it stands: what is left now, and the refills that are sure to come. */
export interface LineStanding {
  /** Bytes; infinite: no limit. Null: not told. */
  left: number | null;
  /** Null: no end is told. In the past: it has ended. */
  end: number | null;
  refill: { bytes: number; every: number } | null;
}

/** @param now by the provider's clock */
export function standingOf(line: Line, catalogue: readonly Plan[], now: number): LineStanding {
  const { reading } = line;
  const resets = counted(reading).flatMap(({ resetsAt }) => resetsAt ?? []);
  const end = resets.length > 0 ? Math.min(...resets) : reading.expiresAt;
  const ended = end !== null && end <= now;
  return { left: ended ? 0 : leftOf(reading), end, refill: refillOf(reading, catalogue) };
}

/** What stands until a moment: the rest first, then refill after refill. */
export function standings(
  { left, end, refill }: LineStanding,
  now: number,
  until: number,
): Standing[] {
  const found: Standing[] = [];
  if (left !== null && (end === null || end > now)) {
    // Used up, it still runs: what is bought meanwhile goes by its end.
    found.push({ from: now, to: end ?? Number.POSITIVE_INFINITY, bytes: left });
  }
  if (end === null || refill === null || end <= now) return found;
  for (let from = end; from < until; from += refill.every) {
    found.push({ from, to: from + refill.every, bytes: refill.bytes });
  }
  return found;
}

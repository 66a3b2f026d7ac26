import type { Plan } from '../model';
import { validityDays } from '../plans';
import { DAY } from '../time';
import type { Need } from './need';

/** Days in which a plan's data can be used for the need; infinite until used up; null: not told. */
export function usableDays(plan: Plan, need: Need, now: number): number | null {
  const until = need.until === undefined ? Number.POSITIVE_INFINITY : (need.until - now) / DAY;
  const days = ownDays(plan, need, now);
  return days === null || days <= 0 ? null : Math.max(0, Math.min(days, until));
}

function ownDays(plan: Plan, { endsAt }: Need, now: number): number | null {
  // What only adds data ends with what it is added to.
  if (plan.topUpEffect === 'adds' && endsAt) return (endsAt - now) / DAY;
  if (plan.validityKind === 'until-used') return Number.POSITIVE_INFINITY;
  return validityDays(plan);
}

/** What could be drawn from a plan at most, bytes; infinite without a limit; null: not told. */
function holds({ unlimited, dataBytes, dailyCapBytes }: Plan, days: number): number | null {
  const whole = unlimited ? Number.POSITIVE_INFINITY : dataBytes;
  if (dailyCapBytes === null) return whole;
  return Math.min(whole ?? Number.POSITIVE_INFINITY, dailyCapBytes * days);
}

/** What would be used in that time besides what is there already. */
function wanted(plan: Plan, { perDay, p }: Need, days: number, now: number): number | null {
  if (perDay === null || perDay < 0) return null;
  const all = perDay === 0 ? 0 : perDay * days;
  if (plan.topUpEffect !== 'adds' || p === null) return all;
  const left = Math.max(0, p.leftBytes - (perDay * Math.max(0, now - p.at)) / DAY);
  return Math.max(0, all - left);
}

/**
 * Bytes that would really be used of a plan before it expires: its allowance or its daily caps, and
 * no more than the need; null where one of them is not known.
 */
export function usedBytes(plan: Plan, need: Need, now: number): number | null {
  const days = usableDays(plan, need, now);
  if (days === null) return null;
  const most = holds(plan, days);
  const want = wanted(plan, need, days, now);
  if (most === null || want === null) return null;
  const used = Math.min(most, want);
  return Number.isFinite(used) ? Math.floor(used) : null;
}

/** Days until it is used up or ends, at this pace; null where that is not known. */
export function lastingDays(plan: Plan, need: Need, now: number): number | null {
  const days = usableDays(plan, need, now);
  if (days === null || need.perDay === null || need.perDay <= 0) return null;
  const most = holds(plan, days);
  // A daily cap slows each day down, and shortens none.
  const whole = plan.unlimited || plan.dataBytes === null ? most : plan.dataBytes;
  return whole === null ? null : Math.min(days, whole / need.perDay);
}

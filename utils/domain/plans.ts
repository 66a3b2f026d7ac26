import type { Charge, Money, Plan, Reading, ValidityUnit } from './model';

/** Does this part of the price count now? */
export const isStanding = ({ startsAt, endsAt }: Charge, now: number): boolean =>
  (startsAt === null || startsAt <= now) && (endsAt === null || endsAt > now);

/** What the whole purchase costs now; a promotion that has ended no longer counts. */
export function allIn(plan: Plan, now: number): Money | null {
  if (plan.currency === null) return null;
  const standing = plan.charges.filter((charge) => isStanding(charge, now));
  // Whatever remains of a plan without its own price is no price.
  if (!standing.some(({ kind }) => kind === 'plan')) return null;
  const minor = standing.reduce((sum, charge) => sum + charge.minor, 0);
  return { minor, currency: plan.currency };
}

/** Days to compare by; what a month is exactly, the provider decides. */
const DAYS: Record<ValidityUnit, number> = { day: 1, month: 30, year: 365 };

export const validityDays = (plan: Plan): number | null =>
  plan.validity === null ? null : plan.validity.count * DAYS[plan.validity.unit];

const GB = 1e9;

/** Minor units per 10^9 bytes, unrounded; null where nothing can be divided. */
export function perGb(plan: Plan, now: number): number | null {
  const price = allIn(plan, now);
  if (price === null || plan.dataBytes === null || plan.dataBytes <= 0) return null;
  return price.minor / (plan.dataBytes / GB);
}

export function perDay(plan: Plan, now: number): number | null {
  const price = allIn(plan, now);
  const days = validityDays(plan);
  return price === null || days === null || days <= 0 ? null : price.minor / days;
}

/** What this line can buy: shares a category with what it has; where none is told, everything. */
export function buyable(reading: Reading, catalogue: Plan[], now: number): Plan[] {
  const own = catalogue.find(({ id }) => id === reading.planId)?.categories ?? [];
  const ended = reading.expiresAt !== null && reading.expiresAt <= now;
  return catalogue.filter((plan) => {
    // A booster boosts something.
    if (ended && plan.topUpEffect === 'adds') return false;
    if (!plan.sellable || plan.newCustomersOnly || plan.checkout === null) return false;
    if (own.length === 0 || plan.categories.length === 0) return true;
    return plan.categories.some((category) => own.includes(category));
  });
}

export type PlanSort = 'per-gb' | 'price' | 'days';

/** Sorted, unknown last; equal ones by id, so that the order stands still. */
export function sortPlans(plans: Plan[], sort: PlanSort, now: number): Plan[] {
  const key = (plan: Plan): number => {
    if (sort === 'per-gb') return perGb(plan, now) ?? Number.POSITIVE_INFINITY;
    if (sort === 'price') return allIn(plan, now)?.minor ?? Number.POSITIVE_INFINITY;
    return -(validityDays(plan) ?? 0);
  };
  const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return [...plans].sort((a, b) => compare(key(a), key(b)) || (a.id < b.id ? -1 : 1));
}

/** What Renew proposes: the plan the line has, else the cheapest per GB; unknown prices last. */
export function proposePlan(reading: Reading, catalogue: Plan[], now: number): Plan | null {
  const offered = buyable(reading, catalogue, now);
  const same = offered.find(({ id }) => id === reading.planId);
  return same ?? sortPlans(offered, 'per-gb', now)[0] ?? null;
}

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
  // Nobody is paid for buying: a discount beyond the price is a mistake of the catalogue.
  return minor < 0 || !Number.isSafeInteger(minor) ? null : { minor, currency: plan.currency };
}

/** `from`: something is added to it, and nobody says how much. */
export type PriceState = 'whole' | 'from' | 'unknown';

const has = (plan: Plan, kind: 'fee' | 'tax', now: number): boolean =>
  plan.charges.some((charge) => charge.kind === kind && isStanding(charge, now));

/** Prices without their tax lack one that is not told. */
export const lacksTax = (plan: Plan, now: number): boolean =>
  plan.taxIncluded === false && !has(plan, 'tax', now);

/** A third party lives on its fee; told as nothing, it is told. */
const lacksFee = (plan: Plan, now: number): boolean =>
  plan.channel?.kind === 'third-party' && !has(plan, 'fee', now);

/** Is it known what the whole purchase costs? What would be less than nothing is no price. */
export function priceState(plan: Plan, now: number): PriceState {
  const price = allIn(plan, now);
  if (price === null || price.minor < 0) return 'unknown';
  return lacksTax(plan, now) || lacksFee(plan, now) ? 'from' : 'whole';
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

/** The currency of most plans, the first of the alphabet where there are several. */
function commonestCurrency(plans: Plan[]): string | null {
  const counts = new Map<string, number>();
  for (const { currency } of plans) {
    if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}

/**
 * The cheapest per GB; of equal ones the first by id. Last are prices that are not known as a whole,
 * and those in another currency than most, as a number alone says nothing about two of them.
 */
function cheapest(plans: Plan[], now: number): Plan | null {
  const currency = commonestCurrency(plans);
  const ranked = plans.map((plan) => {
    const whole = plan.currency === currency && priceState(plan, now) === 'whole';
    return { plan, key: (whole ? perGb(plan, now) : null) ?? Number.POSITIVE_INFINITY };
  });
  return (
    ranked.reduce<(typeof ranked)[number] | null>((best, next) => {
      if (best === null || next.key < best.key) return next;
      return next.key === best.key && next.plan.id < best.plan.id ? next : best;
    }, null)?.plan ?? null
  );
}

/** What Renew proposes: the plan the line has, else the cheapest per GB; unknown prices last. */
export function proposePlan(reading: Reading, catalogue: Plan[], now: number): Plan | null {
  const offered = buyable(reading, catalogue, now);
  const same = offered.find(({ id }) => id === reading.planId);
  return same ?? cheapest(offered, now);
}

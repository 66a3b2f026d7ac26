import type { Money, Plan } from '../model';
import { allIn, validityDays } from '../plans';
import { wallAt } from '../zone-time';

/** Why a plan takes no part in advice. */
export type LeftOutWhy =
  | 'no-price'
  | 'no-rate'
  | 'no-data'
  | 'no-validity'
  | 'no-tethering'
  | 'elsewhere';

export interface LeftOut {
  plan: Plan;
  why: LeftOutWhy;
}

/** Into the one currency that totals are told in; null: no rate is known. */
export type Convert = (money: Money) => Money | null;

/** A plan as advice reckons with it: cautiously wherever the provider leaves something open. */
export interface Offer {
  plan: Plan;
  connectionId: string;
  /** All in, in the currency of the advice. */
  priceMinor: number;
  /** Infinite: no limit. */
  bytes: number;
  /** Infinite: until it is used up. */
  days: number;
  /** It ends with this moment, however late it is bought; null: days after it began. */
  endsWith: number | null;
  /** Nothing above that on one day. Null: none, or slower and not stopped. */
  capBytes: number | null;
  /** Above so many bytes a day it goes on slowly. */
  slowAfterBytes: number | null;
  mostPurchases: number;
}

const MOST = 60;

/** The end of the calendar month that a plan bought now would have. */
function endOfMonths(count: number, now: number, zone: string): number {
  const wall = new Date(wallAt(now, zone));
  const end = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + count, 1);
  return end - (wallAt(now, zone) - now);
}

/**
 * @param at when it would be bought: promotions count that stand then
 * @param tethering must it serve a laptop?
 */
export function toOffer(
  plan: Plan,
  connectionId: string,
  terms: { at: number; zone: string; convert: Convert; tethering: boolean },
): { offer: Offer } | { why: LeftOutWhy } {
  const price = allIn(plan, terms.at);
  if (price === null || price.minor < 0) return { why: 'no-price' };
  const converted = terms.convert(price);
  if (converted === null) return { why: 'no-rate' };
  if (terms.tethering && plan.tethering === 'blocked') return { why: 'no-tethering' };
  const untilUsed = plan.validityKind === 'until-used' && plan.validity === null;
  const days = untilUsed ? Number.POSITIVE_INFINITY : validityDays(plan);
  if (days === null || days < 1) return { why: 'no-validity' };
  const cap = plan.dailyCapBytes;
  const bytes = plan.unlimited
    ? Number.POSITIVE_INFINITY
    : (plan.dataBytes ?? (cap === null || untilUsed ? null : cap * days));
  if (bytes === null || bytes <= 0 || cap === 0) return { why: 'no-data' };
  const slows = plan.unlimited && cap !== null && plan.speedAfterCapKbps !== null;
  const { validity } = plan;
  const months =
    validity === null ? 0 : validity.count * { day: 0, month: 1, year: 12 }[validity.unit];
  const calendar = plan.validityKind === 'calendar' && months > 0;
  const limit = plan.newCustomersOnly ? 1 : (plan.maxPurchases ?? MOST);
  return {
    offer: {
      plan,
      connectionId,
      priceMinor: converted.minor,
      bytes,
      days: Math.floor(days),
      endsWith: calendar ? endOfMonths(months, terms.at, terms.zone) : null,
      capBytes: slows ? null : cap,
      slowAfterBytes: slows ? cap : null,
      mostPurchases: Math.min(MOST, limit),
    },
  };
}

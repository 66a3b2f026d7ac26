import { balanceFor } from './auto-renew-balance';
import type { Evidence } from './changes';
import { extended } from './changes';
import type { Money, Plan, Reading } from './model';
import { allIn } from './plans';
import { DAY, HOUR } from './time';

/** What was last told of a line's automatic renewal; kept with the line, as answers may leave it out. */
export interface AutoRenewSeen {
  on: boolean;
  /** When it was first seen to have been switched, by our clock; null: it never was. */
  changedAt: number | null;
  /** When it was first seen to have renewed by itself. */
  renewedAt: number | null;
}

/** A provider renews up to so long before the end. */
const RENEWS_AHEAD = 2 * DAY;

interface Step {
  before: AutoRenewSeen | undefined;
  previous: Reading | null;
  reading: Reading;
  evidence: Evidence[];
  /** The user tries to renew it by hand: what grows then says nothing about it. */
  byHand: boolean;
  now: number;
  providerNow: number;
}

/** What one more answer says; undefined while nothing was ever told. */
export function followAutoRenew(step: Step): AutoRenewSeen | undefined {
  const { before, reading, now } = step;
  const on = reading.autoRenew ?? before?.on;
  if (on === undefined) return undefined;
  const switched = before !== undefined && before.on !== on;
  return {
    on,
    changedAt: switched ? now : (before?.changedAt ?? null),
    renewedAt: renewedByItself(step) ? now : (before?.renewedAt ?? null),
  };
}

function renewedByItself({ before, previous, evidence, byHand, providerNow }: Step): boolean {
  const end = previous?.expiresAt ?? null;
  if (before?.on !== true || byHand || end === null) return false;
  return extended(evidence) && providerNow >= end - RENEWS_AHEAD;
}

/** What is known of the next charge. Null is "nobody told". */
export interface AutoRenewFacts {
  state: 'on' | 'off' | 'unknown';
  /** By the provider's clock. */
  chargeAt: number | null;
  price: Money | null;
  balance: Money | null;
  /** Will the balance cover it? */
  covered: boolean | null;
  /** Until when it can be switched off before that charge, by the provider's clock. */
  cancelUntil: number | null;
}

/**
 * @param plan the plan that the line has, where the catalogue knows it
 * @param hoursBefore how long before the charge it has to be switched off, where the provider says so
 */
export function autoRenewFacts(
  reading: Reading,
  plan: Plan | null,
  hoursBefore: number | null,
  providerNow: number,
): AutoRenewFacts {
  const { autoRenew, expiresAt } = reading;
  const state = autoRenew === null ? 'unknown' : autoRenew ? 'on' : 'off';
  const none = { chargeAt: null, price: null, balance: null, covered: null, cancelUntil: null };
  // What is not on charges nothing, whatever its price would be.
  if (state !== 'on') return { state, ...none };
  const chargeAt = expiresAt !== null && expiresAt > providerNow ? expiresAt : null;
  // A promotion that ends before the charge does not count for it.
  const price = plan === null ? null : allIn(plan, chargeAt ?? providerNow);
  const minor = price === null ? null : balanceFor(reading, price);
  return {
    state,
    chargeAt,
    price,
    balance: price === null || minor === null ? null : { minor, currency: price.currency },
    covered: price === null || minor === null ? null : minor >= price.minor,
    cancelUntil: chargeAt === null || hoursBefore === null ? null : chargeAt - hoursBefore * HOUR,
  };
}

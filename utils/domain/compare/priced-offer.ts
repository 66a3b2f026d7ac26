import type { Money } from '../model';
import type { PriceState } from '../plans';
import { allIn, priceState } from '../plans';
import type { Offer } from './offer';

/** What an offer costs, worked out once. */
export interface PricedOffer {
  offer: Offer;
  price: Money | null;
  state: PriceState;
}

export function priceOffer(offer: Offer): PricedOffer {
  const { plan, now } = offer;
  const state = priceState(plan, now);
  return { offer, state, price: state === 'unknown' ? null : allIn(plan, now) };
}

/** The currency of most prices; of equally many the first by its code. */
export function usualCurrency(offers: PricedOffer[]): string | null {
  const counts = new Map<string, number>();
  for (const { price, state } of offers) {
    if (price === null || state !== 'whole') continue;
    counts.set(price.currency, (counts.get(price.currency) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ordered[0]?.[0] ?? null;
}

import type { Plan } from '../model';
import { allIn } from '../plans';
import { type Convert, type LeftOut, type Offer, toOffer } from './offer';

export interface Terms {
  now: number;
  zone: string;
  convert: Convert;
  /** Must it serve a laptop? */
  tethering: boolean;
  /** Moments at which plans are priced, where that is not now; by `offerKey`. */
  pricedAt: ReadonlyMap<string, number>;
}

export interface Shelf {
  connectionId: string;
  plans: readonly Plan[];
}

export const offerKey = (connectionId: string, planId: string): string =>
  `${connectionId}/${planId}`;

/** Everything that can take part, and what cannot, with why. */
export function offersOf(
  shelves: readonly Shelf[],
  terms: Terms,
  works: (plan: Plan) => boolean,
): { offers: Offer[]; leftOut: LeftOut[] } {
  const offers: Offer[] = [];
  const leftOut: LeftOut[] = [];
  for (const { connectionId, plans } of shelves) {
    for (const plan of plans) {
      const at = terms.pricedAt.get(offerKey(connectionId, plan.id)) ?? terms.now;
      const made = works(plan)
        ? toOffer(plan, connectionId, { ...terms, at })
        : { why: 'elsewhere' as const };
      if ('offer' in made) offers.push(made.offer);
      else leftOut.push({ plan, why: made.why });
    }
  }
  return { offers, leftOut };
}

/** Plans whose price on the day of their purchase is another than was reckoned with. */
export function pricedOtherwise(
  purchases: readonly { offer: Offer; at: number }[],
  { now, pricedAt }: Terms,
): Map<string, number> {
  const changed = new Map<string, number>();
  for (const { offer, at } of purchases) {
    const key = offerKey(offer.connectionId, offer.plan.id);
    const supposed = allIn(offer.plan, pricedAt.get(key) ?? now)?.minor;
    if (supposed !== allIn(offer.plan, Math.max(now, at))?.minor)
      changed.set(key, Math.max(now, at));
  }
  return changed;
}
